package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The news items of an XML file (NITF, NewsML-G2), one held in memory at a time. Document type definitions are not read
 * and entities not resolved, so that a file can neither reach other files nor grow. What follows a place where the XML
 * is not well formed is one broken record.
 */
final class XmlItems implements Outcomes {
    private static final Set<String> ITEMS = Set.of("nitf", "newsItem", "packageItem");
    private static final int MAX_DEPTH = 256;

    private final String file;
    private final Format format;
    private final Window content;
    private final int cap;
    private XMLStreamReader xml;
    private long number;
    private boolean ended;
    private long characters;

    XmlItems(String file, Format format, Window content, ReadLimits limits) {
        this.file = file;
        this.format = format;
        this.content = content;
        this.cap = limits.recordBytes();
    }

    @Override
    public ReadOutcome next() throws IOException {
        if (ended) {
            return null;
        }
        try {
            if (xml == null) {
                xml = factory().createXMLStreamReader(new WindowStream(content));
            }
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && ITEMS.contains(xml.getLocalName())) {
                    characters = 0;
                    XmlNode item = element(0);
                    long at = number++;
                    return characters > cap
                            ? new Reject(
                                    file,
                                    at,
                                    format,
                                    RejectReason.RECORD_TOO_LARGE,
                                    "item of more than " + cap + " characters")
                            : NewsItems.outcome(file, at, format, item);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            ended = true;
            return new Reject(file, number, format, RejectReason.MALFORMED_RECORD, "XML: " + e.getMessage());
        }
        ended = true;
        return number > 0 ? null : new Reject(file, 0, format, RejectReason.MALFORMED_RECORD, "XML: no news item");
    }

    private XmlNode element(int depth) throws XMLStreamException {
        if (depth > MAX_DEPTH) {
            throw new XMLStreamException("elements nested more than " + MAX_DEPTH + " deep");
        }
        XmlNode node = new XmlNode(xml.getLocalName(), attributes());
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = element(depth + 1);
                    characters += child.name().length();
                    if (characters <= cap) {
                        node.children().add(child);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return node;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    characters += xml.getTextLength();
                    if (characters <= cap) {
                        node.children().add(xml.getText());
                    }
                }
                // An entity that only the DTD would explain, mostly a space or a dash.
                case XMLStreamConstants.ENTITY_REFERENCE -> node.children().add(" ");
                default -> {
                    // Comments and processing instructions are no content.
                }
            }
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entity " + systemId);
        });
        return factory;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }

    /** The window as the stream that StAX wants. */
    private static final class WindowStream extends InputStream {
        private final Window window;

        WindowStream(Window window) {
            this.window = window;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!window.ensure(1)) {
                return -1;
            }
            int n = Math.min(length, window.available());
            System.arraycopy(window.array(), window.arrayPosition(), target, offset, n);
            window.advance(n);
            return n;
        }
    }
}
