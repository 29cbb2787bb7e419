package org.ecities.server.setup;

import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Links;
import org.ecities.server.seed.SeedState;
import org.ecities.server.seed.ShippedPages;

/**
 * A page that says by which rules the network works, on the set-up page; read by its template.
 *
 * @param title   what people read
 * @param href    where it is read
 * @param edit    where it is edited
 * @param state   whether somebody has looked after it
 * @param checked true when somebody has edited it
 */
public record LegalPage(String title, String href, String edit, String state, boolean checked) {

    private static final List<String> NAMES = List.of(
            "About", "Terms", "Privacy", "Accessibility", "Disclaimer", "How-decisions-are-made", "Who-hosts-this");

    static List<LegalPage> all(ShippedPages shipped, Messages words) {
        return NAMES.stream().map(name -> of(name, shipped.state(name), words)).toList();
    }

    private static LegalPage of(String name, SeedState state, Messages words) {
        return new LegalPage(
                words.text("server.setup.page." + name), Links.view(name), Links.edit(name),
                words.text("server.setup.state." + state), state == SeedState.EDITED);
    }
}
