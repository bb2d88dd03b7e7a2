package health.threshold.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import health.threshold.fx.Tongue;
import health.threshold.fx.speech.ProgramSpeaker;
import health.threshold.hub.SyncStatus;
import health.threshold.kernel.Station;
import health.threshold.store.OwnerOnly;
import health.threshold.store.audit.ChainState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// `threshold doctor`: is everything all right on this device? It changes nothing but what opening does.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Look whether all is well here: the store, its key, the record of who did what, the hub.")
final class DoctorCommand implements Callable<Integer> {

    @ParentCommand
    @Nullable
    Threshold threshold;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--json", description = "Answer for a machine.")
    boolean json;

    /// One thing looked at.
    ///
    /// @param state `ok`, `look` or `broken`
    record Finding(String what, String state, String words) {}

    @Override
    public Integer call() throws Exception {
        var clock = Threshold.clock();
        var settings = Objects.requireNonNull(threshold).options.settings(clock);
        Logs.quiet();
        if (!Files.exists(settings.data().resolve("threshold.mv.db")))
            throw new CannotStart("There is no store here yet: " + settings.data());
        var findings = new ArrayList<Finding>();
        try (var clinic = OpenClinic.open(settings, clock)) {
            findings.add(new Finding("store", "ok", "The store opens and is encrypted."));
            findings.add(key(settings));
            findings.add(chain(clinic));
            findings.add(hub(clinic.sync().runOnce()));
            if (settings.stations().contains(Station.KIOSK)) {
                findings.add(speech());
                findings.add(paper(clinic.equipment()));
                findings.add(camera(clinic.equipment()));
            }
            findings.add(form(clinic.rooms().formDesk.fault()));
        }
        return answer(findings);
    }

    private int answer(List<Finding> findings) throws IOException {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) {
            var list = findings.stream()
                    .map(one -> Map.of("what", one.what(), "state", one.state(), "words", one.words()))
                    .toList();
            out.println(new ObjectMapper().writeValueAsString(Map.of("findings", list)));
        } else {
            for (var one : findings) out.println(one.state() + "  " + one.what() + ": " + one.words());
        }
        return findings.stream().allMatch(one -> one.state().equals("ok")) ? 0 : Threshold.LOOK;
    }

    private static Finding key(Settings settings) throws IOException {
        var file = settings.data().resolve("store.key");
        if (!Files.exists(file)) return new Finding("key", "ok", "The key is in the system's keystore.");
        return OwnerOnly.isPrivate(file)
                ? new Finding("key", "ok", "The key is in a file that only its owner can read. Keep a copy elsewhere.")
                : new Finding("key", "look", "Others can read the key file: " + file);
    }

    private static Finding chain(OpenClinic clinic) {
        return switch (clinic.store().read(clinic.system(), clinic.rooms().audit::check)) {
            case ChainState.Whole(var entries) ->
                new Finding("audit", "ok", "The record of who did what is whole: " + entries + " entries.");
            case ChainState.Broken(var at) ->
                new Finding(
                        "audit", "broken", "The record of who did what has been tampered with at entry " + at + ".");
        };
    }

    private static Finding form(String fault) {
        return fault.isEmpty()
                ? new Finding("form", "ok", "The form for somebody new can be read.")
                : new Finding(
                        "form", "look", "The form for somebody new is not asked for: it cannot be read. " + fault);
    }

    private static Finding paper(KioskEquipment equipment) {
        if (equipment.queue().isEmpty())
            return new Finding("paper", "ok", "No printer stands beside the kiosk; the front desk prints.");
        return equipment.printer().isThere()
                ? new Finding("paper", "ok", "The kiosk prints through CUPS.")
                : new Finding(
                        "paper",
                        "look",
                        "The kiosk cannot print: lp, lpstat and cancel are missing. Install cups-client.");
    }

    private static Finding camera(KioskEquipment equipment) {
        if (equipment.device().isEmpty()) return new Finding("camera", "ok", "No camera stands beside the kiosk.");
        return equipment.camera().isThere()
                ? new Finding("camera", "ok", "The kiosk can see through its camera.")
                : new Finding(
                        "camera",
                        "look",
                        "The kiosk's camera cannot be used: it is not plugged in, or ffmpeg is missing.");
    }

    private static Finding speech() {
        return ProgramSpeaker.found()
                .map(speaker -> new Finding("speech", "ok", spoken(speaker)))
                .orElseGet(() -> new Finding(
                        "speech",
                        "look",
                        "No speech program was found, so the kiosk does not offer to read aloud: install espeak-ng."));
    }

    private static String spoken(ProgramSpeaker speaker) {
        return Tongue.LOBBY.stream()
                .filter(speaker::speaks)
                .map(Locale::getLanguage)
                .collect(Collectors.joining(", ", "The kiosk can read aloud through " + speaker.name() + ": ", "."));
    }

    private static Finding hub(SyncStatus status) {
        var state = status instanceof SyncStatus.UpToDate ? "ok" : "look";
        return new Finding("hub", state, SyncWords.plainly(status));
    }
}
