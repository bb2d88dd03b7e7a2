package health.threshold.app;

import health.threshold.app.language.LanguageFile;
import health.threshold.app.language.Languages;
import health.threshold.app.language.Review;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold languages`: what the lobby speaks, and how a translator's work gets in and out.
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        description = "Show what the kiosk speaks, or exchange a language with a translator as one XLIFF file.")
final class LanguagesCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    @ParentCommand
    @Nullable
    Threshold threshold;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public Integer call() {
        out().printf("%-24s %-5s %12s %10s  %s%n", "language", "", "sentences", "reviewed", "from");
        for (var one : languages().states())
            out().printf(
                            "%-24s %-5s %6d of %-4d %10d  %s%n",
                            named(one.language()),
                            one.language().getLanguage(),
                            one.said(),
                            one.all(),
                            one.reviewed(),
                            one.isOwn() ? "this clinic" : "the program, needs review");
        return 0;
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write a language into a file for a translator. A new language (such as so) is empty there.")
    int export(
            @Parameters(paramLabel = "LANGUAGE", description = "Such as vi, or so for a new one.") String tag,
            @Option(
                            names = "--to",
                            paramLabel = "FILE",
                            description = "Where to; LANGUAGE.xlf here if nothing is said.")
                    @Nullable
                    Path to)
            throws IOException {
        var file = exported(tag);
        var path = to == null ? Path.of(file.language().getLanguage() + ".xlf") : to;
        Files.write(path, Languages.bytes(file));
        var left = file.sentences().stream().filter(one -> one.said().isEmpty()).count();
        out().println(file.sentences().size() + " sentences are in " + path + ", " + left + " of them not translated.");
        out().println("A sentence counts as reviewed when its unit says approved=\"yes\".");
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Look at a file that came back, and change nothing.")
    int check(@Parameters(paramLabel = "FILE") Path path) throws IOException {
        return say(review(path));
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = "Use a file that came back. What is not right in it is named and left out.")
    int bring(@Parameters(paramLabel = "FILE") Path path) throws IOException {
        var review = review(path);
        var status = say(review);
        var file = review.file().filter(one -> !one.sentences().isEmpty());
        if (file.isEmpty()) throw new CannotStart("There is nothing in it that can be used. Nothing was changed.");
        languages().install(file.get());
        out().println("The kiosk speaks it when Threshold is started next.");
        return status;
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Go back to the sentences that ship with the program.")
    int remove(@Parameters(paramLabel = "LANGUAGE") String tag) throws IOException {
        var isGone = removed(tag);
        out().println(isGone ? "Removed. The program's own sentences are said again." : "There was none of your own.");
        return 0;
    }

    private LanguageFile exported(String tag) {
        try {
            return languages().export(tag);
        } catch (IllegalArgumentException unknown) {
            throw new CannotStart(unknown.getMessage() + ".");
        }
    }

    private boolean removed(String tag) throws IOException {
        try {
            return languages().remove(tag);
        } catch (IllegalArgumentException unknown) {
            throw new CannotStart(unknown.getMessage() + ".");
        }
    }

    private int say(Review review) {
        for (var one : review.remarks())
            out().printf(
                            "line %d, %s: %s%s%n",
                            one.line(), one.where(), one.words(), one.isLeftOut() ? ". Left out." : ".");
        var file = review.file();
        if (file.isEmpty()) return Threshold.COULD_NOT;
        say(review, file.get());
        return review.remarks().isEmpty() && review.isComplete() ? 0 : Threshold.LOOK;
    }

    private void say(Review review, LanguageFile file) {
        var reviewed = file.sentences().stream()
                .filter(LanguageFile.Sentence::isReviewed)
                .count();
        out().printf(
                        "%s: %d sentences can be said, %d of them reviewed; %d are missing.%n",
                        named(file.language()),
                        file.sentences().size(),
                        reviewed,
                        review.missing().size());
        review.missing().stream().limit(SHOWN).forEach(where -> out().println("  missing: " + where));
        if (review.missing().size() > SHOWN)
            out().println("  and " + (review.missing().size() - SHOWN) + " more");
        if (!review.isComplete())
            out().println("For what is missing the program's own sentences are said; "
                    + "a new language is offered when nothing is missing.");
    }

    private static Review review(Path path) throws IOException {
        try (var in = Files.newInputStream(path)) {
            return Review.of(in);
        } catch (NoSuchFileException none) {
            throw new CannotStart("There is no such file: " + path);
        }
    }

    private static String named(Locale language) {
        return language.stripExtensions().getDisplayLanguage(Locale.ENGLISH);
    }

    private Languages languages() {
        var settings = Objects.requireNonNull(threshold).options.settings(Threshold.clock());
        return Languages.in(settings.languages());
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
