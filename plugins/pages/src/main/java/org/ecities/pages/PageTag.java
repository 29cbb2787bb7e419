package org.ecities.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag of ours in page text: {@code [{Name ...}]}. It takes everything from its body, never from parameters.
 * Its HTML is trusted, so it is made with {@link HtmlWriter} alone.
 */
public interface PageTag {

    /**
     * Renders the tag.
     *
     * @param use where and for whom
     * @return HTML for a block of the page
     */
    String html(Use use);

    /**
     * Names of the schemas whose records a use shows, now or after a change. Changes of other pages do not show in it.
     *
     * @param body raw text after the tag's name
     * @return absent when any page may show
     */
    default Optional<Set<String>> shows(String body) {
        return Optional.empty();
    }

    /**
     * One use of a tag.
     *
     * @param tag      name of the tag as written
     * @param body     raw text after the name
     * @param pageName page that is rendered
     * @param pageText whole text that is rendered (a preview's text may not be stored anywhere)
     * @param asker    reader
     * @param locale   reader's language
     */
    record Use(String tag, String body, String pageName, String pageText, Asker asker, Locale locale) {}
}
