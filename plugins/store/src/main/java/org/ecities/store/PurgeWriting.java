package org.ecities.store;

import java.sql.SQLException;

/** Takes the content of one thing out of all tables. Hashes and the numbers of versions stay as they are. */
final class PurgeWriting {

    private final Session session;

    PurgeWriting(Session session) {
        this.session = session;
    }

    void write(PurgeItem item) throws SQLException {
        switch (item.kind()) {
            case PAGE_VERSION -> page(item.target(), item.version());
            case PRIVATE_VALUE -> value(item.target(), item.version());
            case FILE_VERSION -> file(item.target(), item.version());
            case COMMENT -> session.update("update comment set text = '' where id = ?", item.target());
            case JOURNAL_PAYLOAD -> session.update(
                    "delete from journal_payload where journal_id = ? and sequence = ?", item.target(), item.version());
            case PERSON -> person(item.target());
        }
    }

    /** The note may say what the text said; what somebody has typed and not saved may hold it too. */
    private void page(long page, long version) throws SQLException {
        session.update("update page_text set text = '' where page_id = ? and version = ?", page, version);
        session.update("update page_version set length = 0 where page_id = ? and version = ?", page, version);
        session.update(
                """
                update change_set set note = ''
                where id = (select change_set from page_version where page_id = ? and version = ?)""",
                page, version);
        if (session.number("select count(*) from page where id = ? and version = ?", page, version) > 0) {
            session.update("delete from page_link where page_id = ?", page);
            session.update("delete from page_key where page_id = ?", page);
        }
        session.update("delete from clearance where page_id = ? and version = ?", page, version);
        drafts(page);
    }

    private void value(long field, long version) throws SQLException {
        session.update("delete from private_content where field_id = ? and version = ?", field, version);
        session.update(
                """
                update private_version set consent = '', consent_at = null, expires_at = null
                where field_id = ? and version = ?""",
                field, version);
        drafts(session.number("select page_id from private_field where id = ?", field));
    }

    private void drafts(long page) throws SQLException {
        session.update("delete from draft where folded = (select folded from page where id = ?)", page);
    }

    /** Such a version counts as a deletion from now on; the bytes go after the commit. */
    private void file(long file, long version) throws SQLException {
        session.update("update file_version set deleted = 1 where file_id = ? and version = ?", file, version);
        session.update("update file set deleted = 1 where id = ? and version = ?", file, version);
        session.update(
                """
                update change_set set note = ''
                where id = (select change_set from file_version where file_id = ? and version = ?)""",
                file, version);
    }

    private void person(long id) throws SQLException {
        Account account = AccountRows.byId(session, id).orElseThrow();
        int number = account.former().isPresent() ? account.former().get() : Leaving.leave(session, account);
        String pseudonym = Account.pseudonym(number);
        new AuditPseudonym(session).rewrite(account.login(), pseudonym);
        session.update("delete from outbox where recipient = ? and ? <> ''", account.email(), account.email());
        SubscriberRows.remove(session, account.email());
        session.update("delete from draft where account_id = ?", id);
        session.update("delete from watch where account_id = ?", id);
        session.update("delete from feed_token where account_id = ?", id);
        TaskRows.purge(session, id);
        session.update(
                "update account set login = ?, folded = ? where id = ?", pseudonym, PageNames.folded(pseudonym), id);
    }
}
