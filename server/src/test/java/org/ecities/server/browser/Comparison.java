package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Two versions of a page line by line. */
final class Comparison {

    private final Page page;

    Comparison(Page page) {
        this.page = page;
    }

    Locator removed() {
        return page.locator(".ec-diff del");
    }

    Locator added() {
        return page.locator(".ec-diff ins");
    }
}
