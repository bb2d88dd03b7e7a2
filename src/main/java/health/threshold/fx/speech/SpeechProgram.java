package health.threshold.fx.speech;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The speech programs that systems bring, and how each is asked to speak. What is to be said goes in by its standard
/// input, so that no list of processes shows it; arguments hold the voice, the pace and the volume alone.
enum SpeechProgram {
    ESPEAK_NG("espeak-ng") {
        @Override
        List<String> listing() {
            return List.of("--voices");
        }

        /// ` 5  es-419          --/M      Spanish_(Latin_America) roa/es-419  (es-mx 6)(es 6)`
        @Override
        List<SystemVoice> voices(Stream<String> lines) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 3 && columns[0].matches("\\d+"))
                    .map(columns -> new SystemVoice(columns[1], columns[1]))
                    .toList();
        }

        @Override
        List<String> speaking(SystemVoice voice, Delivery how) {
            return List.of("-v", voice.name(), "-s", "" + how.words(), "-a", "" + how.volume(), "-b", "1", "--stdin");
        }
    },

    SPD_SAY("spd-say") {
        @Override
        List<String> listing() {
            return List.of("--list-synthesis-voices");
        }

        /// `        Spanish (Latin America)                   es-419                     none`
        @Override
        List<SystemVoice> voices(Stream<String> lines) {
            return lines.map(line -> line.strip().split("\\s+"))
                    .filter(columns -> columns.length > 2 && !columns[columns.length - 2].equals("LANGUAGE"))
                    .map(columns -> columns[columns.length - 2])
                    .map(language -> new SystemVoice(language, language))
                    .toList();
        }

        @Override
        List<String> speaking(SystemVoice voice, Delivery how) {
            return List.of(
                    "--pipe-mode",
                    "--wait",
                    "--language",
                    voice.name(),
                    "--rate",
                    "" + clamp(how.words() - Delivery.USUAL.words()),
                    "--volume",
                    "" + clamp(how.volume() - Delivery.USUAL.volume()));
        }

        /// A line that begins with `!-!` would be a command to the daemon.
        @Override
        String input(String text, Delivery how) {
            return text.replace("!-!", " ") + "\n";
        }

        /// It is a daemon that speaks, and goes on when only this program is gone.
        @Override
        List<String> hushing() {
            return List.of("--cancel");
        }
    },

    SAY("say") {
        @Override
        List<String> listing() {
            return List.of("-v", "?");
        }

        /// `Eddy (Spanish (Mexico)) es_MX    # ¡Hola! Me llamo Eddy.`
        @Override
        List<SystemVoice> voices(Stream<String> lines) {
            var line = Pattern.compile("^(.+?)\\s+([a-z]{2,3}[_-]\\w+)\\s+#.*");
            return lines.map(line::matcher)
                    .filter(found -> found.matches())
                    .map(found -> new SystemVoice(found.group(2), found.group(1)))
                    .toList();
        }

        @Override
        List<String> speaking(SystemVoice voice, Delivery how) {
            return List.of("-v", voice.name(), "-r", "" + how.words(), "-f", "-");
        }

        /// The volume is a command in the text, so the text may not hold another.
        @Override
        String input(String text, Delivery how) {
            return "[[volm %.2f]] ".formatted(how.volume() / 200.0).replace(',', '.')
                    + text.replace("[[", " ").replace("]]", " ");
        }
    },

    SAPI("powershell.exe") {
        private static final String ADD =
                "Add-Type -AssemblyName System.Speech;" + "$s=New-Object System.Speech.Synthesis.SpeechSynthesizer;";

        @Override
        List<String> listing() {
            return script(
                    ADD + "$s.GetInstalledVoices()|?{$_.Enabled}|%{$_.VoiceInfo.Culture.Name+'|'+$_.VoiceInfo.Name}");
        }

        /// `es-MX|Microsoft Sabina Desktop`
        @Override
        List<SystemVoice> voices(Stream<String> lines) {
            return lines.map(line -> line.strip().split("\\|", 2))
                    .filter(columns -> columns.length == 2)
                    .map(columns -> new SystemVoice(columns[0], columns[1]))
                    .toList();
        }

        @Override
        List<String> speaking(SystemVoice voice, Delivery how) {
            var rate = Math.clamp((how.words() - Delivery.USUAL.words()) / 20, -10, 10);
            return script(ADD
                    + "$s.SelectVoice('%s');$s.Rate=%d;$s.Volume=%d;"
                            .formatted(voice.name().replace("'", "''"), rate, how.volume() / 2)
                    + "$in=New-Object IO.StreamReader([Console]::OpenStandardInput(),[Text.Encoding]::UTF8);"
                    + "$s.Speak($in.ReadToEnd())");
        }
    };

    private final String file;

    SpeechProgram(String file) {
        this.file = file;
    }

    /// What its file is called.
    String file() {
        return file;
    }

    /// The arguments that have it list its voices.
    abstract List<String> listing();

    /// Reads that list.
    abstract List<SystemVoice> voices(Stream<String> lines);

    /// The arguments that have it say what it is given.
    abstract List<String> speaking(SystemVoice voice, Delivery how);

    /// What it is given, so that it is said as it stands.
    String input(String text, Delivery how) {
        return text;
    }

    /// The arguments that silence it, where ending it is not enough; otherwise none.
    List<String> hushing() {
        return List.of();
    }

    private static int clamp(int percent) {
        return Math.clamp(percent, -100, 100);
    }

    private static List<String> script(String commands) {
        return List.of("-NoProfile", "-NonInteractive", "-Command", commands);
    }
}
