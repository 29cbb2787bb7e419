package org.ecities.pages;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.store.PageNames;

/** Who sees a page, as its selector offers it. It is kept as an access rule in the page text. */
public enum Audience {
    /** Everybody. */
    PUBLIC(""),
    /** Everybody who is signed in. */
    NETWORK("Authenticated"),
    /** The secretariat alone. */
    SECRETARIAT("Secretariat");

    private final String name;

    Audience(String name) {
        this.name = name;
    }

    /** The audience of a page text; absent where somebody wrote other access rules by hand. */
    public static Optional<Audience> of(String text) {
        List<TagSpan> rules = rules(text);
        if (rules.isEmpty()) {
            return Optional.of(PUBLIC);
        }
        return rules.size() == 1 ? written(rules.get(0), text) : Optional.empty();
    }

    /** The access rules of a page text that are about reading it, as written. */
    public static List<String> rulesIn(String text) {
        return rules(text).stream().map(tag -> text.substring(tag.start(), tag.end())).toList();
    }

    /**
     * The text with this audience: its rule alone on the first line, or none.
     *
     * @throws IllegalArgumentException the text has rules written by hand
     */
    public String in(String text) {
        Audience before = of(text).orElseThrow(() -> new IllegalArgumentException("rules written by hand: " + rulesIn(text)));
        if (before == this) {
            return text;
        }
        String open = rules(text).stream().findFirst().map(tag -> without(text, tag)).orElse(text);
        return this == PUBLIC ? open : rule() + PageText.LINE_END + open;
    }

    private String rule() {
        return "[{ALLOW view " + name + "}]";
    }

    private static Optional<Audience> written(TagSpan tag, String text) {
        AccessRule rule = AccessRule.parse(tag.body(text));
        for (Audience audience : List.of(NETWORK, SECRETARIAT)) {
            boolean same = tag.name().equals("ALLOW")
                    && rule.actions().equals(List.of("view"))
                    && rule.names().equals(List.of(PageNames.folded(audience.name)));
            if (same) {
                return Optional.of(audience);
            }
        }
        return Optional.empty();
    }

    /** A line that held nothing but the rule goes with it. */
    private static String without(String text, TagSpan tag) {
        String before = text.substring(0, tag.start());
        String after = text.substring(tag.end());
        boolean ownLine = (before.isEmpty() || before.endsWith("\n")) && after.startsWith(PageText.LINE_END);
        return before + (ownLine ? after.substring(PageText.LINE_END.length()) : after);
    }

    private static List<TagSpan> rules(String text) {
        return TagFinder.find(text).stream()
                .filter(tag -> tag.name().startsWith("ALLOW") || tag.name().startsWith("DENY"))
                .filter(tag -> !aboutChangesAlone(tag, text))
                .toList();
    }

    /** Who may change a page says nothing about who sees it. */
    private static boolean aboutChangesAlone(TagSpan tag, String text) {
        AccessRule rule = AccessRule.parse(tag.body(text));
        return tag.name().equals("ALLOW") && rule.complete() && !rule.about(Set.of("view"));
    }
}
