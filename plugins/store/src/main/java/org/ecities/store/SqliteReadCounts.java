package org.ecities.store;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Map;

/** {@link ReadCounts} in the database. */
final class SqliteReadCounts implements ReadCounts {

    private final Readers readers;
    private final WriterQueue writer;

    SqliteReadCounts(Readers readers, WriterQueue writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public void add(YearMonth month, Map<String, Long> reads) {
        writer.write(session -> {
            for (Map.Entry<String, Long> page : reads.entrySet()) {
                add(session, month, page.getKey(), page.getValue());
            }
            return session.update("delete from page_read where month < ?", month.minusMonths(KEPT_MONTHS).toString());
        });
    }

    private static void add(Session session, YearMonth month, String name, long reads) throws SQLException {
        session.update(
                """
                insert into page_read (page_id, month, reads)
                select id, ?, ? from page where folded = ?
                on conflict (page_id, month) do update set reads = reads + excluded.reads""",
                month.toString(), reads, PageNames.folded(name));
    }

    @Override
    public long of(long pageId, YearMonth month) {
        return readers.read(session -> session.number(
                "select coalesce(sum(reads), 0) from page_read where page_id = ? and month = ?", pageId, month.toString()));
    }
}
