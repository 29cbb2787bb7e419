package org.ecities.search.web;

import org.ecities.pages.web.Links;

/** A page whose name looks like what was typed. */
public record NearName(String name, String href) {

    /** The page of a name. */
    static NearName of(String name) {
        return new NearName(name, Links.view(name));
    }
}
