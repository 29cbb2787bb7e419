package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** What a search found, best first. */
final class SearchScreen {

    private final Page page;

    SearchScreen(Page page) {
        this.page = page;
    }

    /** Searches with the box that every screen has on top. */
    static SearchScreen by(Page page, String words) {
        Locator form = page.getByRole(AriaRole.BANNER).getByRole(AriaRole.SEARCH);
        form.getByRole(AriaRole.SEARCHBOX).fill(words);
        form.getByRole(AriaRole.BUTTON).click();
        return new SearchScreen(page);
    }

    Locator hits() {
        return page.locator(".ec-search__hit");
    }
}
