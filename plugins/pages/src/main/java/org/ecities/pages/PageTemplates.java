package org.ecities.pages;

import java.util.List;
import java.util.Optional;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageVersion;

/** Pages whose text a new page may begin with: their names begin with {@link #PREFIX}. */
public final class PageTemplates {

    /** Begin of the name of each template. */
    public static final String PREFIX = "Template.";
    /** Most templates in a choice. */
    public static final int MAX = 100;

    /** Templates looked through for those the asker may view. */
    private static final int LOOK_THROUGH = 1_000;

    private final Pages pages;
    private final Listing listing;

    /** Lists pages by the begin of their name, whoever asks, in name order. */
    @FunctionalInterface
    public interface Listing {

        List<PageHead> pages(String prefix, int offset, int limit);
    }

    /** Connects the parts. */
    public PageTemplates(Pages pages, Listing listing) {
        this.pages = pages;
        this.listing = listing;
    }

    /** Names of the templates the asker may view, in name order. */
    public List<String> names(Asker asker) {
        return listing.pages(PREFIX, 0, LOOK_THROUGH).stream()
                .map(PageHead::name)
                .filter(name -> pages.may(asker, Right.VIEW, name))
                .limit(MAX)
                .toList();
    }

    /** The text of a template the asker may view, as it is written: nothing in it is filled in. */
    public Optional<String> text(Asker asker, String name) {
        boolean template = PageNames.folded(name).startsWith(PageNames.folded(PREFIX));
        return template ? pages.view(asker, name).map(PageVersion::text) : Optional.empty();
    }
}
