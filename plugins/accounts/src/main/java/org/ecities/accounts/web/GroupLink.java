package org.ecities.accounts.web;

import org.ecities.pages.web.Links;

/**
 * A link to the page of a group.
 *
 * @param name name as written
 * @param href its address
 */
public record GroupLink(String name, String href) {

    static GroupLink to(String group) {
        return new GroupLink(group, GroupAction.PATH + Links.segment(group));
    }
}
