package almanac.feed;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an XML document of one main namespace. Characters that XML cannot hold are left out, so that no text ever
/// makes a document unreadable.
final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    Xml() {
        try {
            this.out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing into memory failed", impossible);
        }
        run(() -> out.writeStartDocument("utf-8", "1.0"));
    }

    Xml open(String name) {
        return run(() -> out.writeStartElement(name));
    }

    /// An element with nothing in it; attributes may follow.
    Xml empty(String name) {
        return run(() -> out.writeEmptyElement(name));
    }

    Xml with(String attribute, String value) {
        return run(() -> out.writeAttribute(attribute, legal(value)));
    }

    Xml say(String content) {
        return run(() -> out.writeCharacters(legal(content)));
    }

    /// An element that holds a text.
    Xml say(String name, String content) {
        return open(name).say(content).close();
    }

    Xml close() {
        return run(out::writeEndElement);
    }

    byte[] bytes() {
        run(out::writeEndDocument);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Xml run(Step step) {
        try {
            step.write();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("Writing into memory failed", impossible);
        }
        return this;
    }

    private static String legal(String text) {
        return text.codePoints().allMatch(Xml::legal)
                ? text
                : text.codePoints()
                        .filter(Xml::legal)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /// What XML 1.0 calls a Char.
    private static boolean legal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
