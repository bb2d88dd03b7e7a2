package health.threshold.hub;

/// Why the hub cannot be used just now. None of these is the fault of the person at the screen, and none loses
/// anything.
public enum Trouble {
    /// The folder or server is not there: a cable, a drive that is not mounted, a machine that is off.
    NOT_THERE,
    /// It can be read, but not written.
    READ_ONLY,
    /// Its disk is full.
    FULL,
    /// It is encrypted, and this device has not been given the key.
    KEY_MISSING,
    /// It is encrypted with another key than the one this device has.
    WRONG_KEY,
    /// A newer Threshold keeps it.
    NEWER,
    /// It is not the hub this device has been using: emptied, another folder, or plain where it should be encrypted.
    ANOTHER,
    /// It does not let this device in.
    SIGN_IN,
    /// It cannot show that it is who it should be: its certificate is not trusted.
    UNTRUSTED,
    /// It has too much to do just now.
    BUSY,
    /// It is there, but answers with errors.
    FAILING,
    /// The device's own store cannot keep what comes.
    STORE
}
