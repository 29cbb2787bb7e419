package org.ecities.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/** The text of a vocabulary, changed value by value. Every line that a change is not about stays as it is. */
public final class TermsText {

    private static final String ENGLISH = "en";

    private final String page;
    private final TagSpan tag;
    private final RecordBody body;

    private TermsText(String page, TagSpan tag, RecordBody body) {
        this.page = page;
        this.tag = tag;
        this.body = body;
    }

    /**
     * Reads a page text.
     *
     * @throws RecordUnreadableException when it has no list of values, or one that cannot be read
     */
    public static TermsText of(String pageText) {
        TagSpan tag = TagFinder.find(pageText).stream()
                .filter(found -> found.name().equals(VocabularyText.TAG))
                .findFirst()
                .orElseThrow(() -> new RecordUnreadableException(
                        Violation.error("", 1, "records.violation.vocabulary.absent")));
        try {
            return new TermsText(pageText, tag, RecordBody.read(tag.body(pageText)));
        } catch (BodyRefusedException refused) {
            throw new RecordUnreadableException(refused.violation(RecordText.firstLine(pageText, tag)));
        }
    }

    /** A page with an empty list. */
    public static TermsText fresh(String introduction) {
        return of(introduction + "\r\n\r\n[{" + VocabularyText.TAG + "\r\n\r\n}]\r\n");
    }

    /** The page text. */
    public String text() {
        return page;
    }

    /** What is said of each value, in order: names by language, and other keys. */
    public Map<String, Design> terms() {
        Map<String, Design> terms = new LinkedHashMap<>();
        body.fields().forEach(pair -> terms.put(pair.key().text(), said(pair.value().value())));
        return terms;
    }

    private static Design said(Value value) {
        return value instanceof Value.Entries map
                ? new Design(map.entries())
                : new Design(value.isBlank() ? Map.of() : Map.of(ENGLISH, value));
    }

    /** The names of a value by language. */
    public static Map<String, String> names(Design term) {
        Map<String, String> names = new LinkedHashMap<>();
        term.keys().keySet().stream()
                .filter(LanguageType::accepts)
                .forEach(language -> names.put(language, term.text(language)));
        return names;
    }

    /** True for the code of a language, under which a name can stand. */
    public static boolean isLanguage(String code) {
        return LanguageType.accepts(code);
    }

    /** True for a value that is offered no more. */
    public static boolean closed(Design term) {
        return term.flag(VocabularyText.CLOSED);
    }

    /** Sets names of a value, or adds it at the end; an absent text takes a name or mark away. */
    public TermsText set(String term, Map<String, Optional<String>> changes) {
        BodyParts parts = parts();
        Map<String, Value> said = new LinkedHashMap<>();
        Optional.ofNullable(terms().get(term)).ifPresent(before -> said.putAll(before.keys()));
        changes.forEach((key, text) -> text.ifPresentOrElse(found -> said.put(key, Value.of(found)), () -> said.remove(key)));
        List<String> lines = KeyLines.of(term, new Value.Entries(said), body.indent());
        if (parts.ids().contains(term)) {
            YamlNode.Pair pair = body.field(term).orElseThrow();
            parts.replace(term, term, FieldComments.kept(body.text(), pair, lines, body.indent()));
        } else {
            parts.append(term, lines);
        }
        parts.standAlone();
        return with(parts);
    }

    /** Lets two values change places. */
    public TermsText swap(String term, String other) {
        BodyParts parts = parts();
        if (!parts.ids().contains(term) || !parts.ids().contains(other)) {
            return this;
        }
        parts.swap(term, other);
        return with(parts);
    }

    /** Says that a value is offered no more, or again. */
    public TermsText close(String term, boolean closed) {
        return terms().containsKey(term)
                ? set(term, Map.of(VocabularyText.CLOSED, closed ? Optional.of("true") : Optional.empty()))
                : this;
    }

    private BodyParts parts() {
        return new BodyParts(body, TextLines.lineEnd(page));
    }

    private TermsText with(BodyParts parts) {
        return of(page.substring(0, tag.bodyStart()) + parts.text() + page.substring(tag.bodyEnd()));
    }
}
