package org.ecities.sheets.in;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ecities.sheets.in.RowPlan.Target;

/**
 * What a file changes, row by row.
 *
 * @param sheet name of the sheet that was read; empty for a file of one
 * @param rows  its rows in order
 */
public record SheetPlan(String sheet, List<RowPlan> rows) {

    /** Copies the list. */
    public SheetPlan {
        rows = List.copyOf(rows);
    }

    /** Rows whose page nobody has said. */
    public List<RowPlan> open() {
        return rows.stream().filter(row -> row.target() == Target.OPEN).toList();
    }

    /** Rows that change something or of which something cannot be taken. */
    public List<RowPlan> told() {
        return rows.stream()
                .filter(row -> row.target() != Target.OPEN && !(row.changes().isEmpty() && row.problems().isEmpty()))
                .toList();
    }

    /** Rows that the asker may make by themselves. */
    public List<RowPlan> own() {
        return rows.stream().filter(row -> row.mayEdit() && !row.changes().isEmpty()).toList();
    }

    /** Rows on pages that the asker may not change. */
    public List<RowPlan> others() {
        return rows.stream().filter(row -> !row.mayEdit() && !row.changes().isEmpty()).toList();
    }

    /** Number of rows that say what their page says. */
    public long unchanged() {
        return rows.stream()
                .filter(row -> row.target() == Target.FOUND && row.changes().isEmpty() && row.problems().isEmpty())
                .count();
    }

    /** Number of rows that were left out. */
    public long skipped() {
        return rows.stream().filter(row -> row.target() == Target.SKIPPED).count();
    }

    /** Number of rows that make a page. */
    public long fresh() {
        return rows.stream().filter(row -> row.target() == Target.NEW).count();
    }

    /** Number of cells that cannot be taken. */
    public long problems() {
        return rows.stream().mapToLong(row -> row.problems().size()).sum();
    }

    /** Names of the pages that change. */
    public Set<String> pages() {
        return rows.stream().filter(row -> !row.changes().isEmpty()).map(RowPlan::page).collect(Collectors.toSet());
    }
}
