package health.threshold.app;

import health.threshold.hub.SyncStatus;
import health.threshold.hub.Trouble;

/// A synchronisation's end in plain English, for a terminal.
final class SyncWords {

    private SyncWords() {}

    static String plainly(SyncStatus status) {
        return switch (status) {
            case SyncStatus.UpToDate done ->
                "Up to date. Received " + done.received() + ", sent " + done.sent() + "."
                        + (done.unfinished() == 0 ? "" : " " + done.unfinished() + " files are still being copied.");
            case SyncStatus.NeedsPerson needs ->
                "A person should look: " + needs.conflicts() + " changed at two places, " + needs.setAside()
                        + " lines set aside, " + needs.parked() + " changes held back, " + needs.doubled()
                        + " pairs of files that may be one person's. Everything else is exchanged.";
            case SyncStatus.Waiting waiting ->
                waiting.count() + " changes wait here, safely: " + plainly(waiting.why());
            case SyncStatus.Unreachable unreachable -> "Nothing was exchanged: " + plainly(unreachable.why());
            case SyncStatus.Working _ -> "Still working.";
        };
    }

    private static String plainly(Trouble why) {
        return switch (why) {
            case NOT_THERE -> "the shared folder is not there.";
            case READ_ONLY -> "the shared folder cannot be written to.";
            case FULL -> "the disk of the shared folder is full.";
            case KEY_MISSING -> "the shared folder is encrypted, and this device has no hub.key for it.";
            case WRONG_KEY -> "the shared folder is encrypted with another hub.key than the one here.";
            case NEWER -> "a newer Threshold keeps the shared folder. Update this one.";
            case ANOTHER -> "this is not the shared folder that this device has been using.";
            case SIGN_IN -> "the server does not let this device in. Enrol it, or check its access in the settings.";
            case UNTRUSTED -> "the server cannot prove who it is: its certificate is not trusted here.";
            case BUSY -> "the server has too much to do just now.";
            case FAILING -> "the shared folder answers with errors.";
            case STORE -> "the store on this device cannot keep what comes.";
        };
    }
}
