package health.threshold.app;

import health.threshold.clinic.care.Prompt;
import health.threshold.clinic.consent.ClinicDocument;
import health.threshold.clinic.form.FormShelf;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What stands on the rooms' shelves: words that somebody wrote, and nobody changes here.
///
/// @param documents what people are asked to sign
/// @param form what somebody new is asked to fill in
public record Shelves(List<Prompt> prompts, List<ClinicDocument> documents, FormShelf form) {

    /// Nothing to say, to sign or to fill in.
    public static final Shelves EMPTY = new Shelves(List.of(), List.of(), FormShelf.EMPTY);

    public Shelves {
        prompts = List.copyOf(prompts);
        documents = List.copyOf(documents);
    }

    /// What ships with Threshold, and the clinic's own documents and form beside it.
    ///
    /// @param data the data folder
    static Shelves in(Path data) {
        var documents = Stream.of(DocumentFile.own(data.resolve("documents")), DocumentFile.samples())
                .flatMap(List::stream)
                .toList();
        return new Shelves(PromptFile.read(), documents, FormFile.in(data.resolve("forms")));
    }
}
