package org.ecities.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts what becomes of the rows while an import runs. */
final class ImportTally {

    private final List<RowRejection> rejections = new ArrayList<>();
    private final Set<String> rejectedKeys = new HashSet<>();
    private long created;
    private long changed;
    private long unchanged;
    private long rejected;
    private long listPages;
    private long left;

    void rejected(String key, List<RowRejection> reasons) {
        rejected++;
        rejections.addAll(reasons);
        rejectedKeys.add(key);
    }

    void unchanged(int leftValues) {
        unchanged++;
        left += leftValues;
    }

    void kept(RowDraft.Edit edit) {
        if (edit.created()) {
            created++;
        } else {
            changed++;
        }
        left += edit.left();
    }

    void listPages(int pages) {
        listPages += pages;
    }

    /** A fault that belongs to no row. */
    void fault(RowRejection reason) {
        rejections.add(reason);
    }

    boolean taken(String key) {
        return !rejectedKeys.contains(key);
    }

    long rows() {
        return counts().rows();
    }

    ImportCounts counts() {
        return new ImportCounts(created, changed, unchanged, rejected, listPages, left);
    }

    /** All reasons in the order of the file. */
    List<RowRejection> rejections() {
        return rejections.stream()
                .sorted(Comparator.comparingLong(RowRejection::line))
                .toList();
    }
}
