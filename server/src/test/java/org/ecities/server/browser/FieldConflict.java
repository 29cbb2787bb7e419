package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The screen for a field that two people changed: both texts, and a choice. */
final class FieldConflict {

    private final Page page;

    FieldConflict(Page page) {
        this.page = page;
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator theirs() {
        return option("Theirs");
    }

    Locator mine() {
        return option("Yours");
    }

    private Locator option(String side) {
        return page.locator(
                ".ec-conflict__option",
                new Page.LocatorOptions().setHas(page.getByLabel(side, new Page.GetByLabelOptions().setExact(true))));
    }

    CityPage keep(Locator option) {
        option.getByRole(AriaRole.RADIO).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save my choice")).click();
        return new CityPage(page);
    }
}
