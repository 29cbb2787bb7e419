package org.ecities.records.web;

import org.ecities.pages.PageTag;
import org.ecities.pages.TagFinder;

/** Finds the line on which a rendered tag's body begins. */
final class TagLine {

    private TagLine() {}

    /** Line of the page, from 1; 1 when the tag came from elsewhere. */
    static int of(PageTag.Use use) {
        String text = use.pageText();
        return TagFinder.find(text).stream()
                .filter(tag -> tag.name().equals(use.tag()) && tag.body(text).equals(use.body()))
                .map(tag -> 1 + (int) text.substring(0, tag.bodyStart()).chars().filter(c -> c == '\n').count())
                .findFirst()
                .orElse(1);
    }
}
