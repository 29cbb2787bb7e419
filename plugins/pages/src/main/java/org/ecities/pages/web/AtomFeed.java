package org.ecities.pages.web;

import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed in Atom 1.0 (RFC 4287).
 *
 * @param id      its lasting identity, an IRI
 * @param title   its title, plain text
 * @param self    its own address, absolute
 * @param site    the address of what it is about, absolute
 * @param entries newest first
 */
public record AtomFeed(String id, String title, String self, String site, List<Entry> entries) {

    static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** Copies the entries. */
    public AtomFeed {
        entries = List.copyOf(entries);
    }

    /**
     * One thing a feed tells.
     *
     * @param id      its lasting identity, an IRI
     * @param title   what it is about
     * @param updated when it happened
     * @param author  who says so, without a person's name
     * @param href    where it can be read, absolute
     * @param summary what is said; may be empty
     */
    public record Entry(String id, String title, Instant updated, String author, String href, String summary) {}

    /** The document in UTF-8 with its declaration. */
    public String xml() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement("feed");
            out.writeDefaultNamespace(NAMESPACE);
            element(out, "id", id);
            element(out, "title", title);
            element(out, "updated", updated().toString());
            link(out, "self", self);
            link(out, "alternate", site);
            for (Entry entry : entries) {
                write(out, entry);
            }
            out.writeEndElement();
            out.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("writing to memory does not fail", impossible);
        }
    }

    /** The time of the newest change, so that the same entries always make the same document. */
    private Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.get(0).updated();
    }

    private static void write(XMLStreamWriter out, Entry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element(out, "id", entry.id());
        element(out, "title", entry.title());
        element(out, "updated", entry.updated().toString());
        out.writeStartElement("author");
        element(out, "name", entry.author());
        out.writeEndElement();
        link(out, "alternate", entry.href());
        element(out, "summary", entry.summary());
        out.writeEndElement();
    }

    private static void element(XMLStreamWriter out, String name, String text) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(text);
        out.writeEndElement();
    }

    private static void link(XMLStreamWriter out, String rel, String href) throws XMLStreamException {
        out.writeStartElement("link");
        out.writeAttribute("rel", rel);
        out.writeAttribute("href", href);
        out.writeEndElement();
    }
}
