package org.ecities.pages;

import java.util.List;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.PageVersion;

/** Finds the pages whose access rules name a person or a group. */
public final class NamedInRules {

    private static final String RULE = "ALLOW";

    private final Pages pages;
    private final PageStore texts;

    /** Connects the parts. */
    public NamedInRules(Pages pages, PageStore texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * Names of the pages that name somebody in a rule and that the asker may view, in name order.
     *
     * @param name  of a person or group, in any case
     * @param limit at most so many
     */
    public List<String> pages(Asker asker, String name, int limit) {
        String folded = PageNames.folded(name);
        return texts.mentioning(words(folded)).stream()
                .flatMap(page -> pages.view(asker, page).stream())
                .filter(page -> AccessRules.of(page.text()).name(folded))
                .map(PageVersion::name)
                .limit(limit)
                .toList();
    }

    /** The store compares only the letters A to Z in any case; other names are found when the rules are read. */
    private static List<String> words(String folded) {
        boolean comparable = folded.chars().allMatch(letter -> letter < 128);
        return comparable ? List.of(RULE, folded) : List.of(RULE);
    }
}
