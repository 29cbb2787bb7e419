package org.ecities.search.web;

import org.ecities.pages.web.Links;
import org.ecities.records.Answer;

/**
 * A suggested page in JSON.
 *
 * @param name  page name
 * @param title title to show
 * @param href  address
 */
public record Suggestion(String name, String title, String href) {

    /** Suggests a page. */
    static Suggestion of(Answer.Hit hit) {
        return new Suggestion(hit.name(), hit.title(), Links.view(hit.name()));
    }
}
