package health.threshold.hub.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The JDK's keytool: Java itself can read a certificate, but has no public way to make one.
final class Keytool {

    /// Ten years. A device trusts this one certificate and nothing else, so an early end would protect nobody,
    /// and on that day every device would stop speaking to the hub.
    private static final String DAYS = "3650";

    private Keytool() {}

    /// Makes the keystore aside and moves it to its place, so that a start that was cut short leaves no half of
    /// one.
    static void makeKeystore(Path keystore, Path passwordFile, String host) throws IOException {
        var aside = keystore.resolveSibling(keystore.getFileName() + ".new");
        Files.deleteIfExists(aside);
        run(List.of(
                tool(),
                "-genkeypair",
                "-alias",
                "hub",
                "-keyalg",
                "EC",
                "-groupname",
                "secp384r1",
                "-validity",
                DAYS,
                "-dname",
                "CN=Threshold hub",
                "-ext",
                "SAN=" + names(host),
                "-ext",
                "EKU=serverAuth",
                "-storetype",
                "PKCS12",
                "-keystore",
                aside.toString(),
                "-storepass:file",
                passwordFile.toString()));
        Files.move(aside, keystore);
    }

    private static String tool() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("java.home"), "bin", windows ? "keytool.exe" : "keytool")
                .toString();
    }

    private static String names(String host) {
        var address = host.contains(":") || host.matches("[0-9.]+");
        var own = (address ? "ip:" : "dns:") + host;
        return own.equals("ip:127.0.0.1") ? own + ",dns:localhost" : own + ",dns:localhost,ip:127.0.0.1";
    }

    private static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes()).strip();
        try {
            if (process.waitFor() != 0) throw new Refusal("keytool could not make a certificate: " + said);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refusal("Making the certificate was interrupted.", interrupted);
        }
    }
}
