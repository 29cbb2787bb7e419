package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Rows of drafts. */
final class SqliteDrafts implements DraftStore {

    private final Readers readers;
    private final WriterQueue writer;

    SqliteDrafts(Readers readers, WriterQueue writer) {
        this.readers = readers;
        this.writer = writer;
    }

    @Override
    public void keep(String login, KeptDraft draft) {
        Storable.checked(draft.form() + draft.page(), "the name of a draft");
        Storable.checked(draft.fields(), "a draft of page " + draft.page());
        String folded = PageNames.folded(draft.page());
        writer.<Void>write(session -> {
            long account = AccountRows.byFolded(session, PageNames.folded(login))
                    .orElseThrow(() -> new StoreException("there is no account " + login))
                    .id();
            // The row stays: links to it and answers about it go with it
            session.update(
                    """
                    insert into draft (account_id, form, folded, name, base, fields, saved_at) values (?, ?, ?, ?, ?, ?, ?)
                    on conflict (account_id, form, folded) do update
                    set name = excluded.name, base = excluded.base, fields = excluded.fields, saved_at = excluded.saved_at""",
                    account, draft.form(), folded, PageNames.shown(draft.page()), draft.base(), draft.fields(),
                    draft.at().toEpochMilli());
            dropOldest(session, account);
            return null;
        });
    }

    @Override
    public Optional<KeptDraft> draft(String login, String form, String page) {
        String row = """
                select form, name, base, fields, saved_at from draft
                where account_id = (select id from account where folded = ?) and form = ? and folded = ?""";
        return readers.read(session ->
                session.first(row, SqliteDrafts::read, PageNames.folded(login), form, PageNames.folded(page)));
    }

    @Override
    public void drop(String login, String form, String page) {
        if (draft(login, form, page).isEmpty()) {
            return;
        }
        writer.<Void>write(session -> {
            long account = session.number("select id from account where folded = ?", PageNames.folded(login));
            drop(session, account, form, PageNames.folded(page));
            return null;
        });
    }

    private static void drop(Session session, long account, String form, String folded) throws SQLException {
        session.update("delete from draft where account_id = ? and form = ? and folded = ?", account, form, folded);
    }

    private static void dropOldest(Session session, long account) throws SQLException {
        Optional<Long> last = session.first(
                "select saved_at from draft where account_id = ? order by saved_at desc limit 1 offset ?",
                Row.NUMBER, account, MAX_DRAFTS);
        if (last.isPresent()) {
            session.update("delete from draft where account_id = ? and saved_at <= ?", account, last.get());
        }
    }

    private static KeptDraft read(ResultSet row) throws SQLException {
        return new KeptDraft(
                row.getString(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                Instant.ofEpochMilli(row.getLong(5)));
    }
}
