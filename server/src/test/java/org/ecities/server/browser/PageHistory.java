package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The versions of a page, newest first. */
final class PageHistory {

    private final Page page;

    PageHistory(Page page) {
        this.page = page;
    }

    /** A version, 0 being the newest. */
    Locator row(int back) {
        return page.locator(".ec-history tbody tr").nth(back);
    }

    /** The newest version beside the one before. */
    Comparison compareNewest() {
        row(0).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Compare with the version before"))
                .click();
        return new Comparison(page);
    }

    CityPage bringBack(int version) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring back version " + version).setExact(true))
                .click();
        return new CityPage(page);
    }
}
