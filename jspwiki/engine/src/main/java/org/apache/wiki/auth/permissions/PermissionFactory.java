package org.apache.wiki.auth.permissions;

import org.apache.wiki.api.core.Page;

/** Makes page permissions for the host, a new one for each question. */
public final class PermissionFactory {

    private PermissionFactory() {}

    /** A permission for a page object. */
    public static PagePermission getPagePermission(Page page, String actions) {
        return new PagePermission(page, actions);
    }

    /** A permission for a page by name. */
    public static PagePermission getPagePermission(String page, String actions) {
        return new PagePermission(page, actions);
    }
}
