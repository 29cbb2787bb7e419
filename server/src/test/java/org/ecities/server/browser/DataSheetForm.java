package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The form of a data sheet; fields are named by their id in the form design. */
final class DataSheetForm {

    private final Page page;

    DataSheetForm(Page page) {
        this.page = page;
    }

    Locator input(String field) {
        return page.locator("[name='f." + field + "']");
    }

    DataSheetForm fill(String field, String value) {
        input(field).fill(value);
        return this;
    }

    /** Says when, where and by whom a value was stated. */
    DataSheetForm evidence(String field, String year, String source, String status) {
        page.locator(".ec-form__field", new Page.LocatorOptions().setHas(input(field)))
                .locator("summary")
                .click();
        fill(field + ".asOf", year).fill(field + ".source", source);
        input(field + ".status").selectOption(status);
        return this;
    }

    Locator button() {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Save").setExact(true));
    }

    /** Presses Save; what comes is the page, or a screen that says why not. */
    CityPage save() {
        button().click();
        return new CityPage(page);
    }
}
