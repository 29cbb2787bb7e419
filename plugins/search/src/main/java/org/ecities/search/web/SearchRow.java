package org.ecities.search.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.web.Links;
import org.ecities.records.Answer;
import org.ecities.records.Schemas;

/**
 * One found page as it is shown.
 *
 * @param title   its title
 * @param name    its page name
 * @param href    its address
 * @param kind    name of its schema for people; empty for a page without a record
 * @param excerpt a stretch of its text with the found words
 */
public record SearchRow(String title, String name, String href, String kind, List<Answer.Fragment> excerpt) {

    /** Shows a hit in a language. */
    static SearchRow of(Answer.Hit hit, Schemas schemas, Locale locale) {
        Optional<String> kind = hit.schema()
                .map(name -> schemas.schema(name).map(schema -> schema.label(locale)).orElse(name));
        return new SearchRow(hit.title(), hit.name(), Links.view(hit.name()), kind.orElse(""), hit.excerpt());
    }
}
