package org.ecities.sheets;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ecities.records.NearestName;

/** Compares the columns of a file with those that are wanted. */
final class HeaderCheck {

    private final Set<String> wanted;
    private final Set<String> ignored;

    HeaderCheck(Set<String> wanted, Set<String> ignored) {
        this.wanted = wanted;
        this.ignored = ignored;
    }

    /** The header of a file; throws with everything that is wrong with it. */
    Header header(long line, List<String> found) {
        List<String> columns = found.stream().map(String::strip).toList();
        refuseOtherSeparator(line, columns);
        List<RowRejection> faults = new ArrayList<>();
        unknownOrDuplicate(line, columns, faults);
        missing(line, columns, faults);
        if (!faults.isEmpty()) {
            throw new SheetException(faults);
        }
        return new Header(columns);
    }

    /** One column whose name holds another separator tells more than a list of missing columns would. */
    private static void refuseOtherSeparator(long line, List<String> columns) {
        if (columns.size() == 1 && (columns.get(0).contains(";") || columns.get(0).contains("\t"))) {
            String found = columns.get(0).contains(";") ? ";" : "TAB";
            throw new SheetException(List.of(RowRejection.row(line, "sheets.header.separator", found)));
        }
    }

    private void unknownOrDuplicate(long line, List<String> columns, List<RowRejection> faults) {
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                faults.add(RowRejection.row(line, "sheets.header.duplicate", Found.text(column)));
            } else if (!wanted.contains(column) && !ignored.contains(column)) {
                faults.add(unknown(line, column, columns));
            }
        }
    }

    private RowRejection unknown(long line, String column, List<String> columns) {
        List<String> free = wanted.stream().filter(name -> !columns.contains(name)).toList();
        return NearestName.of(column, free)
                .map(near -> RowRejection.row(line, "sheets.header.unknown.near", Found.text(column), near))
                .orElseGet(() -> RowRejection.row(line, "sheets.header.unknown", Found.text(column), accepted()));
    }

    private void missing(long line, List<String> columns, List<RowRejection> faults) {
        wanted.stream()
                .filter(column -> !columns.contains(column))
                .sorted()
                .forEach(column -> faults.add(RowRejection.row(line, "sheets.header.missing", column)));
    }

    private String accepted() {
        return String.join(", ", wanted.stream().sorted().toList());
    }
}
