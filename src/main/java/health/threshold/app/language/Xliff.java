package health.threshold.app.language;

import health.threshold.app.language.LanguageFile.Remark;
import health.threshold.app.language.LanguageFile.Sentence;
import health.threshold.fx.Tongue;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// A language's file as XLIFF 1.2 (OASIS, 2008), which translators' programs read and write. A sentence is reviewed
/// where its unit says `approved="yes"`.
final class Xliff {

    private static final String SPACE = "urn:oasis:names:tc:xliff:document:1.2";

    private Xliff() {}

    /// What was read.
    ///
    /// @param language as the file names it; empty where it does not
    /// @param broken where the file stopped being one; the sentences before it are there
    record Read(Optional<String> language, List<Sentence> sentences, Optional<Remark> broken) {}

    static Read read(InputStream in) {
        var reading = new Reading();
        try {
            var factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) reading.take(xml, xml.next());
            return reading.done(Optional.empty());
        } catch (XMLStreamException broken) {
            var line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            return reading.done(Optional.of(new Remark(line, "file", true, "from here on it cannot be read")));
        }
    }

    static void write(LanguageFile file, OutputStream out) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(xml, 0);
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(SPACE);
        xml.writeAttribute("version", "1.2");
        for (var room : LobbyWords.Room.values()) {
            var here = file.sentences().stream()
                    .filter(one -> one.room().equals(room.named()))
                    .toList();
            if (!here.isEmpty()) room(xml, file.language(), room.named(), here);
        }
        line(xml, 0);
        xml.writeEndElement();
        line(xml, 0);
        xml.writeEndDocument();
        xml.flush();
    }

    private static void room(XMLStreamWriter xml, Locale language, String room, List<Sentence> here)
            throws XMLStreamException {
        line(xml, 1);
        xml.writeStartElement("file");
        xml.writeAttribute("original", room);
        xml.writeAttribute("datatype", "plaintext");
        xml.writeAttribute("source-language", Tongue.ENGLISH.toLanguageTag());
        xml.writeAttribute("target-language", language.stripExtensions().toLanguageTag());
        xml.writeAttribute("xml:space", "preserve");
        line(xml, 2);
        xml.writeStartElement("body");
        for (var one : here) sentence(xml, one);
        line(xml, 2);
        xml.writeEndElement();
        line(xml, 1);
        xml.writeEndElement();
    }

    private static void sentence(XMLStreamWriter xml, Sentence one) throws XMLStreamException {
        line(xml, 3);
        xml.writeStartElement("trans-unit");
        xml.writeAttribute("id", one.key());
        xml.writeAttribute("approved", one.isReviewed() ? "yes" : "no");
        line(xml, 4);
        xml.writeStartElement("source");
        xml.writeCharacters(one.english());
        xml.writeEndElement();
        line(xml, 4);
        xml.writeStartElement("target");
        xml.writeAttribute("state", state(one));
        xml.writeCharacters(one.said());
        xml.writeEndElement();
        line(xml, 3);
        xml.writeEndElement();
    }

    private static String state(Sentence one) {
        if (one.said().isEmpty()) return "needs-translation";
        return one.isReviewed() ? "final" : "needs-review-translation";
    }

    private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /// What has been met so far.
    private static final class Reading {
        private final List<Sentence> sentences = new ArrayList<>();
        private @Nullable String language;
        private String room = "";
        private String key = "";
        private boolean isReviewed;
        private int line;
        private String english = "";
        private String said = "";

        void take(XMLStreamReader xml, int event) throws XMLStreamException {
            if (event == XMLStreamConstants.START_ELEMENT) begun(xml);
            else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("trans-unit"))
                sentences.add(new Sentence(room, key, english, said, isReviewed, line));
        }

        private void begun(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "file" -> {
                    room = attribute(xml, "original");
                    if (language == null) language = attribute(xml, "target-language");
                }
                case "trans-unit" -> {
                    key = attribute(xml, "id");
                    isReviewed = attribute(xml, "approved").equals("yes");
                    line = xml.getLocation().getLineNumber();
                    english = "";
                    said = "";
                }
                case "source" -> english = text(xml);
                case "target" -> said = text(xml);
                // What a translator's program proposes or remarks is no sentence of ours.
                case "alt-trans", "note", "header" -> text(xml);
                default -> {
                    // Programs add elements of their own.
                }
            }
        }

        Read done(Optional<Remark> broken) {
            return new Read(Optional.ofNullable(language).filter(tag -> !tag.isEmpty()), sentences, broken);
        }

        private static String attribute(XMLStreamReader xml, String name) {
            var value = xml.getAttributeValue(null, name);
            return value == null ? "" : value;
        }

        /// All text to the end of the element that has begun, whatever marks a program has put into it.
        private static String text(XMLStreamReader xml) throws XMLStreamException {
            var text = new StringBuilder();
            for (int depth = 1; depth > 0; ) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> depth++;
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
                    default -> {
                        // Comments say nothing to people in a lobby.
                    }
                }
            }
            return text.toString();
        }
    }
}
