package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A directory: filters beside a table that can be sorted. */
final class Directory {

    private final Page page;

    Directory(Page page) {
        this.page = page;
    }

    Directory filter(String value) {
        page.getByLabel("Filters")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(value).setExact(true))
                .click();
        return this;
    }

    Directory sortBy(String column) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sort by " + column).setExact(true)).click();
        return this;
    }

    Locator heading(String column) {
        return page.getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Sort by " + column).setExact(true));
    }

    /** A line of the table, 0 being the first. */
    Locator row(int number) {
        return page.locator(".ec-directory__list tbody tr").nth(number);
    }

    Locator rows() {
        return page.locator(".ec-directory__list tbody tr");
    }
}
