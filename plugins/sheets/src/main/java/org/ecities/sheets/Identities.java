package org.ecities.sheets;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The first pass over a file: who is in it. Names are chosen from all rows together, so that neither the
 * order of the rows nor an interruption can change them.
 */
final class Identities implements RowVisitor {

    private final RowReader reader;
    private final Map<String, Seen> byKey = new LinkedHashMap<>();
    private long rows;

    private Identities(RowReader reader) {
        this.reader = reader;
    }

    private record Seen(long line, RowIdentity identity) {}

    static Identities of(CsvSheet sheet, Path file, RowReader reader) {
        Identities identities = new Identities(reader);
        sheet.read(file, identities);
        return identities;
    }

    @Override
    public void row(SheetRow row) {
        rows++;
        reader.identity(row)
                .ifPresent(identity -> byKey.putIfAbsent(identity.key(), new Seen(row.line(), identity)));
    }

    @Override
    public void rejected(RowRejection rejection) {
        rows++;
    }

    /** Number of rows, readable or not. */
    long rows() {
        return rows;
    }

    /** Everybody, once. */
    Collection<RowIdentity> all() {
        return byKey.values().stream().map(Seen::identity).toList();
    }

    /** The identities of some keys. */
    List<RowIdentity> of(Collection<String> keys) {
        return keys.stream().map(key -> byKey.get(key).identity()).toList();
    }

    /** The line of an earlier row with the same key. */
    Optional<Long> earlier(String key, long line) {
        return Optional.ofNullable(byKey.get(key)).map(Seen::line).filter(first -> first != line);
    }
}
