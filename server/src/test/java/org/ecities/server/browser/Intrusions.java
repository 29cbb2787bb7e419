package org.ecities.server.browser;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * What an attack would do in a browser: open a dialog, another window or a frame, lead away, set the flag of the
 * corpus, or leave something in the page that could still run.
 */
final class Intrusions {

    /** Looks at the page as the browser has built it, after its scripts have run. */
    private static final String LOOK =
            """
            () => {
                const found = window.__xss === undefined ? [] : ["the flag is set"];
                for (const element of document.querySelectorAll("*")) {
                    for (const attribute of element.attributes) {
                        if (/^on|^srcdoc$/i.test(attribute.name)) found.push(`${element.tagName} has ${attribute.name}`);
                        if (/^(javascript|vbscript|data):/i.test(attribute.value.replace(/[\\x00-\\x20]/g, ""))
                            && /^(href|src|action|formaction|xlink:href|data)$/i.test(attribute.name))
                            found.push(`${element.tagName} leads to ${attribute.value}`);
                    }
                }
                for (const script of document.scripts)
                    if (!script.src.startsWith(location.origin + "/assets/")) found.push(`script ${script.outerHTML}`);
                for (const element of document.querySelectorAll(
                    "iframe, frame, object, embed, base, style, svg:not([class^=ec-]), math, video, audio, marquee, meta[http-equiv]"))
                    found.push(`element ${element.outerHTML}`);
                return found;
            }
            """;

    private final Page page;
    private final List<String> found = new ArrayList<>();

    Intrusions(Page page) {
        this.page = page;
        page.onDialog(this::asked);
        page.onPopup(other -> found.add("another window: " + other.url()));
        page.onFrameAttached(frame -> found.add("a frame: " + frame.url()));
        page.onDownload(file -> found.add("a download: " + file.url()));
    }

    /** Leaving unsaved text is asked about by ourselves. */
    private void asked(Dialog dialog) {
        if (dialog.type().equals("beforeunload")) {
            dialog.accept();
        } else {
            found.add("a dialog: " + dialog.message());
            dialog.dismiss();
        }
    }

    /** Opens an address and looks at what comes; it must be there and nowhere else. */
    Intrusions open(String path) {
        String address = page.navigate(path).url();
        look();
        if (!page.url().equals(address)) {
            found.add("led away from " + address + " to " + page.url());
        }
        return this;
    }

    /** Looks at the screen as it is now. */
    @SuppressWarnings("unchecked")
    Intrusions look() {
        for (String line : (List<String>) page.evaluate(LOOK)) {
            found.add(line + " on " + page.url());
        }
        return this;
    }

    /** Everything that has happened so far. */
    List<String> found() {
        return List.copyOf(found);
    }
}
