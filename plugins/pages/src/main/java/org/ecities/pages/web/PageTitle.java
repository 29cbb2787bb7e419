package org.ecities.pages.web;

import java.util.Optional;
import org.ecities.store.PageVersion;

/**
 * What a page is called on screen.
 *
 * @param text  the title
 * @param small the page name, where the title does not say all of it; else empty
 */
record PageTitle(String text, String small) {

    /** The title of its own that a page has, or the part of its name after the first dot. */
    static PageTitle of(PageVersion page, Optional<String> own) {
        String name = page.name();
        String text = own.filter(title -> !title.isBlank()).orElseGet(() -> withoutKind(name));
        return new PageTitle(text, text.equals(name) ? "" : name);
    }

    private static String withoutKind(String name) {
        String rest = name.substring(name.indexOf('.') + 1);
        return rest.isBlank() ? name : rest.replace('-', ' ');
    }
}
