package org.ecities.store;

import java.util.List;

/** What happened, from the database. */
final class SqliteActivity implements ActivityStore {

    private final Readers readers;

    SqliteActivity(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<PageEvent> recent(ChangeFilter filter, long before, int limit) {
        String condition = "c.number < ? and c.made_at >= ? and (? = '' or c.author = ?)"
                + " and (? = 0 or c.batch is null) and p.folded >= ? and p.folded < ?";
        String prefix = PageNames.folded(filter.prefix());
        return readers.read(session -> ActivityQuery.fromChanges(
                        session, condition, before, filter.from().toEpochMilli(), filter.author(), filter.author(),
                        filter.withoutImports() ? 1 : 0, prefix, prefix + PageRows.LAST_CHARACTER)
                .newest(limit));
    }

    @Override
    public List<PageEvent> ofPage(long pageId, long from, long before, int limit) {
        return readers.read(session -> ActivityQuery.fromPages(
                        session, "p.id = ? and c.number >= ? and c.number < ?", pageId, from, before)
                .newest(limit));
    }

    @Override
    public List<PageEvent> watched(String login, int limit) {
        String watched = "p.id in (select page_id from watch where account_id ="
                + " (select id from account where folded = ?))";
        return readers.read(session ->
                ActivityQuery.fromPages(session, watched, PageNames.folded(login)).newest(limit));
    }
}
