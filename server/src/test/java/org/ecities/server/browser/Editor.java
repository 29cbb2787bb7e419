package org.ecities.server.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The text of a page in a box, also on the screen for two people who changed the same lines. */
final class Editor {

    private final Page page;

    Editor(Page page) {
        this.page = page;
    }

    Locator text() {
        return page.locator("textarea[name='text']");
    }

    /** The other's text, where two people changed the same lines. */
    Locator theirs() {
        return page.locator("textarea[name='theirs']");
    }

    Locator preview() {
        return page.locator("#preview");
    }

    Editor write(String text, String note) {
        text().fill(text);
        page.locator("[name='note']").fill(note);
        return this;
    }

    Editor replace(String old, String text, String note) {
        return write(text().inputValue().replace(old, text), note);
    }

    Editor lookAtPreview() {
        press("preview");
        return this;
    }

    CityPage save() {
        press("save");
        return new CityPage(page);
    }

    private void press(String step) {
        page.getByRole(AriaRole.MAIN).locator("button[name='do'][value='" + step + "']").click();
    }
}
