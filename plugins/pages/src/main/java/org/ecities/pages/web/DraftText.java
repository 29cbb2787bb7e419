package org.ecities.pages.web;

import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageSection;
import org.ecities.pages.Pages;
import org.ecities.store.PageVersion;

/**
 * The page text that an unsaved text of the editor would make.
 *
 * @param before text of the version its author began with; empty for a new page
 * @param after  the whole text as it would be
 */
public record DraftText(String before, String after) {

    /** The texts as the author sees them; of a part that is not there any more, the part alone. */
    public static DraftText of(Pages pages, Asker author, String page, Drafts.Typed typed) {
        Draft draft = Draft.of(typed);
        String before = Optional.of(draft.base())
                .filter(base -> base > 0)
                .flatMap(base -> pages.view(author, page, base))
                .map(PageVersion::text)
                .orElse("");
        String after = PageSection.of(before, draft.section())
                .map(part -> part.with(draft.text()))
                .orElseGet(draft::text);
        return new DraftText(before, after);
    }
}
