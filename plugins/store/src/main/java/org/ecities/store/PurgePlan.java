package org.ecities.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Exactly what will go. Nothing has gone yet.
 *
 * @param request what was asked for
 * @param lines   each thing that will go
 */
public record PurgePlan(PurgeRequest request, List<Line> lines) {

    private static final int TOKEN = 16;

    /** Copies the list. */
    public PurgePlan {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that will go.
     *
     * @param item   what it is
     * @param name   name of the page, file, field, journal or person at present
     * @param author author of the version; empty for a person
     * @param at     time of the version, milliseconds since 1970; 0 for a person
     */
    public record Line(PurgeItem item, String name, String author, long at) {}

    /** The things without their names. */
    public List<PurgeItem> items() {
        return lines.stream().map(Line::item).toList();
    }

    /** A word that stands for exactly this plan: the second step names it, so that nothing else can go meanwhile. */
    public String token() {
        String all = items().stream().map(PurgeItem::line).collect(Collectors.joining("\n"));
        return Hash.of(all).substring(0, TOKEN);
    }
}
