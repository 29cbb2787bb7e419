package org.ecities.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.TagFinder;
import org.ecities.pages.TagSpan;

/** Reads the {@code [{Vocabulary ...}]} tag of a page: a YAML mapping of accepted value to names by language. */
public final class VocabularyText {

    /** Name of the tag. */
    public static final String TAG = "Vocabulary";
    /** Key of a value that is offered no more; it is {@code true} beside the names. */
    static final String CLOSED = "closed";
    /** Prefix of the pages that hold vocabularies. */
    public static final String PAGE_PREFIX = "Vocabulary.";

    /** Reads a page text. Never throws for odd texts. */
    public Reading read(String pageName, String pageText) {
        Optional<TagSpan> tag = TagFinder.find(pageText).stream()
                .filter(found -> found.name().equals(TAG))
                .findFirst();
        return tag.map(span -> body(pageName, span.body(pageText), RecordText.firstLine(pageText, span)))
                .orElseGet(() -> new Reading(
                        Optional.empty(), List.of(Violation.error("", 0, "records.violation.vocabulary.absent"))));
    }

    /** Reads a tag's body that begins on a line of the page (from 1). */
    public Reading body(String pageName, String body, int firstLine) {
        List<Violation> violations = new ArrayList<>();
        try {
            BodyKeys keys = new BodyKeys(BodyReader.read(body), firstLine, violations);
            Vocabulary vocabulary = new VocabularyReader(pageName).read(keys);
            return new Reading(Optional.of(vocabulary).filter(read -> violations.isEmpty()), violations);
        } catch (BodyRefusedException refused) {
            return new Reading(Optional.empty(), List.of(refused.violation(firstLine)));
        }
    }

    /**
     * What came of it.
     *
     * @param vocabulary the accepted values; absent when something is wrong
     * @param violations what is wrong, with lines of the page
     */
    public record Reading(Optional<Vocabulary> vocabulary, List<Violation> violations) {

        /** Copies the list. */
        public Reading {
            violations = List.copyOf(violations);
        }
    }
}
