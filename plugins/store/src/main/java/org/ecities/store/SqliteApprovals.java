package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@link ApprovalStore} in the database. */
final class SqliteApprovals implements ApprovalStore {

    private static final String LINKS =
            """
            select l.id, a.login, l.form, d.name, l.closed_too, l.made_at, l.ends_at, l.opened, l.opened_at
            from draft_link l
            join account a on a.id = l.account_id
            join draft d on d.account_id = l.account_id and d.form = l.form and d.folded = l.folded
            """;

    /** Of one unsaved text: values are login, form and page, folded. */
    private static final String OF_DRAFT =
            "account_id = (select id from account where folded = ?) and form = ? and folded = ?";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteApprovals(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Optional<Long> link(
            String login, String form, String page, String tokenHash, boolean closedToo, Instant ends, int most) {
        String folded = PageNames.folded(page);
        long now = clock.millis();
        return writer.write(session -> session.first(
                """
                insert into draft_link (account_id, form, folded, token_hash, closed_too, made_at, ends_at, opened)
                select d.account_id, d.form, d.folded, ?, ?, ?, ?, 0 from draft d
                where d.account_id = (select id from account where folded = ?) and d.form = ? and d.folded = ?
                and (select count(*) from draft_link l
                     where l.account_id = d.account_id and l.form = d.form and l.folded = d.folded) < ?
                returning id""",
                Row.NUMBER, tokenHash, closedToo ? 1 : 0, now, ends.toEpochMilli(), PageNames.folded(login), form,
                folded, most));
    }

    @Override
    public Optional<DraftLink> byToken(String tokenHash) {
        return readers.read(session ->
                session.first(LINKS + "where l.token_hash = ?", SqliteApprovals::readLink, tokenHash));
    }

    @Override
    public List<DraftLink> links(String login, String form, String page) {
        return readers.read(session -> session.list(
                LINKS + "where a.folded = ? and l.form = ? and l.folded = ? order by l.id desc",
                SqliteApprovals::readLink, PageNames.folded(login), form, PageNames.folded(page)));
    }

    @Override
    public void opened(long id) {
        long now = clock.millis();
        writer.write(session ->
                session.update("update draft_link set opened = opened + 1, opened_at = ? where id = ?", now, id));
    }

    @Override
    public boolean revoke(String login, long id) {
        return writer.write(session -> session.update(
                        "delete from draft_link where id = ? and account_id = (select id from account where folded = ?)",
                        id, PageNames.folded(login)))
                == 1;
    }

    @Override
    public Optional<Long> answer(DraftLink link, DraftAnswer said, int most) {
        Storable.checked(said.name() + said.position() + said.remark(), "an answer about a draft");
        return writer.write(session -> session.first(
                """
                insert into draft_answer (account_id, form, folded, cleared, name, position, remark, day, digest, made_at)
                select l.account_id, l.form, l.folded, ?, ?, ?, ?, ?, ?, ? from draft_link l
                where l.id = ?
                and (select count(*) from draft_answer o
                     where o.account_id = l.account_id and o.form = l.form and o.folded = l.folded) < ?
                returning id""",
                Row.NUMBER, said.cleared() ? 1 : 0, said.name(), said.position(), said.remark(), said.day().toString(),
                said.digest(), said.made().toEpochMilli(), link.id(), most));
    }

    @Override
    public List<DraftAnswer> answers(String login, String form, String page) {
        return readers.read(session -> session.list(
                "select id, cleared, name, position, remark, day, digest, made_at from draft_answer where " + OF_DRAFT
                        + " order by id desc",
                SqliteApprovals::readAnswer, PageNames.folded(login), form, PageNames.folded(page)));
    }

    @Override
    public void clear(long pageId, Clearance clearance) {
        Storable.checked(clearance.name() + clearance.position(), "a clearance");
        writer.write(session -> session.update(
                "insert into clearance (page_id, version, name, position, day, linked) values (?, ?, ?, ?, ?, ?)",
                pageId, clearance.version(), clearance.name(), clearance.position(), clearance.day().toString(),
                clearance.linked() ? 1 : 0));
    }

    @Override
    public List<Clearance> clearances(long pageId) {
        return readers.read(session -> session.list(
                "select version, name, position, day, linked from clearance where page_id = ? order by version desc, id",
                SqliteApprovals::readClearance, pageId));
    }

    @Override
    public void enteredLink(String tokenHash, EnteredLink link) {
        writer.<Void>write(session -> {
            session.update("delete from entered_link where page_id = ? and sequence = ?", link.pageId(), link.sequence());
            session.update(
                    "insert into entered_link (token_hash, page_id, sequence, ends_at) values (?, ?, ?, ?)",
                    tokenHash, link.pageId(), link.sequence(), link.ends().toEpochMilli());
            return null;
        });
    }

    @Override
    public Optional<EnteredLink> entryByToken(String tokenHash) {
        return readers.read(session -> session.first(
                "select page_id, sequence, ends_at from entered_link where token_hash = ?",
                row -> new EnteredLink(row.getLong(1), row.getLong(2), Instant.ofEpochMilli(row.getLong(3))), tokenHash));
    }

    private static DraftLink readLink(ResultSet row) throws SQLException {
        return new DraftLink(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getInt(5) == 1,
                Instant.ofEpochMilli(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                row.getInt(8),
                Times.optional(row, 9));
    }

    private static DraftAnswer readAnswer(ResultSet row) throws SQLException {
        return new DraftAnswer(
                row.getLong(1),
                row.getInt(2) == 1,
                row.getString(3),
                row.getString(4),
                row.getString(5),
                LocalDate.parse(row.getString(6)),
                row.getString(7),
                Instant.ofEpochMilli(row.getLong(8)));
    }

    private static Clearance readClearance(ResultSet row) throws SQLException {
        return new Clearance(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                LocalDate.parse(row.getString(4)),
                row.getInt(5) == 1);
    }
}
