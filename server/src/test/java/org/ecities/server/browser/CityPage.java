package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of a city with its data sheet; fields are named by their id in the form design. */
final class CityPage {

    private final Page page;

    CityPage(Page page) {
        this.page = page;
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator text() {
        return page.locator(".ec-prose");
    }

    Locator label(String field) {
        return field(field).locator("dt");
    }

    Locator value(String field) {
        return field(field).locator("dd");
    }

    /** Year and source behind a value, one tap away. */
    Locator openEvidence(String field) {
        value(field).locator("summary").click();
        return value(field).locator("details");
    }

    DataSheetForm editFacts() {
        action("Edit facts");
        return new DataSheetForm(page);
    }

    Editor editText() {
        action("Edit text");
        return new Editor(page);
    }

    PageHistory history() {
        action("History");
        return new PageHistory(page);
    }

    private Locator field(String field) {
        return page.locator("[data-field='" + field + "']");
    }

    private void action(String name) {
        page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
