package org.ecities.pages.web;

/**
 * A link to a page.
 *
 * @param name page name, plain text
 * @param href its address
 */
public record PageLink(String name, String href) {

    /** The link to a page's view. */
    public static PageLink to(String name) {
        return new PageLink(name, Links.view(name));
    }
}
