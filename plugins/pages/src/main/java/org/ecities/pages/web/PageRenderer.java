package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;

/** Turns page text into HTML that is safe to show. Implemented in {@code pages.wiki} on the host's parser. */
public interface PageRenderer {

    /**
     * Renders a text as a page.
     *
     * @param request  the visitor's request (tells who reads and in which language)
     * @param pageName the page
     * @param text     its text, or a text that is not stored (preview)
     * @return sanitised HTML with the output of our own tags
     */
    String html(HttpServletRequest request, String pageName, String text);
}
