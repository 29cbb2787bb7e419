package org.ecities.views.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Messages;
import org.ecities.pages.PageTag;
import org.ecities.pages.TagSpan;
import org.ecities.views.DirectoryRefusedException;
import org.ecities.views.RefusedTag;

/** The tag {@code View} on a page. What is wrong in its body is said there and never breaks the page. */
public final class ViewTag implements PageTag {

    private final Views views;

    /** Shows these views. */
    public ViewTag(Views views) {
        this.views = views;
    }

    @Override
    public String html(Use use) {
        Messages messages = Messages.of(use.locale());
        try {
            int line = RefusedTag.firstLine(use);
            return views.html(use.body(), line, use.pageName(), number(use), use.asker(), messages);
        } catch (DirectoryRefusedException refused) {
            return RefusedTag.notice(use, refused, messages);
        }
    }

    @Override
    public Optional<Set<String>> shows(String body) {
        return views.shows(body);
    }

    private static int number(Use use) {
        List<TagSpan> spans = Views.in(use.pageText());
        for (int i = 0; i < spans.size(); i++) {
            if (plain(spans.get(i).body(use.pageText())).equals(plain(use.body()))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The host's parser and ours may differ in the white space at the ends. */
    private static String plain(String body) {
        return body.replace("\r", "").strip();
    }
}
