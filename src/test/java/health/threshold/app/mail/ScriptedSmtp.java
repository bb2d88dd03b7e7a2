package health.threshold.app.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// A mail server on this machine that does as told: it refuses at a point of the conversation, or hangs up there.
final class ScriptedSmtp implements AutoCloseable {

    /// What it answers in place of the usual; `HANG_UP` to close the line without a word.
    static final String HANG_UP = "";

    final List<String> letters = new CopyOnWriteArrayList<>();
    final List<String> said = new CopyOnWriteArrayList<>();
    private final ServerSocket door;
    private final Map<String, String> script;
    private final @Nullable SSLContext tls;

    /// @param script answers by the command's first word; `.` is the end of a letter, `TEXT` its first line
    /// @param tls offers STARTTLS with this; null offers none
    ScriptedSmtp(Map<String, String> script, @Nullable SSLContext tls) throws IOException {
        this.script = script;
        this.tls = tls;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var line = door.accept()) {
                talk(line);
            } catch (IOException gone) {
                // The next one, unless the door is closed.
            }
        }
    }

    private void talk(Socket first) throws IOException {
        var line = first;
        var in = reader(line);
        if (!answer(line, "GREETING", "220 here")) return;
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            said.add(command);
            var word = command.split(" ")[0].toUpperCase(Locale.ROOT);
            var usual = switch (word) {
                case "EHLO" ->
                    tls != null && !(line instanceof SSLSocket)
                            ? "250-here\r\n250 STARTTLS"
                            : "250-here\r\n250 AUTH PLAIN";
                case "STARTTLS" -> "220 go on";
                case "AUTH" -> "235 welcome";
                case "DATA" -> "354 go on";
                case "QUIT" -> "221 bye";
                default -> "250 fine";
            };
            if (!answer(line, word, usual)) return;
            if (word.equals("STARTTLS") && tls != null) {
                line = secured(line, tls);
                in = reader(line);
            }
            var goesOn = script.getOrDefault(word, usual).startsWith("3");
            if (word.equals("DATA") && goesOn && !letter(line, in)) return;
        }
    }

    private boolean letter(Socket line, BufferedReader in) throws IOException {
        var text = new ArrayList<String>();
        for (var one = in.readLine(); one != null && !one.equals("."); one = in.readLine()) {
            text.add(one);
            if (HANG_UP.equals(script.get("TEXT"))) return false;
        }
        if (!script.containsKey(".") || script.get(".").startsWith("2") || HANG_UP.equals(script.get(".")))
            letters.add(String.join("\r\n", text));
        return answer(line, ".", "250 taken");
    }

    private boolean answer(Socket line, String word, String usual) throws IOException {
        var words = script.getOrDefault(word, usual);
        if (words.equals(HANG_UP)) return false;
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
        return true;
    }

    private static Socket secured(Socket line, SSLContext tls) throws IOException {
        var secured = (SSLSocket) tls.getSocketFactory().createSocket(line, null, line.getPort(), true);
        secured.setUseClientMode(false);
        secured.startHandshake();
        return secured;
    }

    private static BufferedReader reader(Socket line) throws IOException {
        return new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
