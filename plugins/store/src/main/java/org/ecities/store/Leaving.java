package org.ecities.store;

import java.sql.SQLException;

/**
 * Somebody leaves for good. The account keeps its row, so that its login is never given to somebody else; what says
 * who it was is blanked, and their changes go on under a pseudonym.
 */
final class Leaving {

    private Leaving() {}

    /** The number of the former contributor. */
    static int leave(Session session, Account account) throws SQLException {
        int number = (int) session.number("select coalesce(max(former), 0) + 1 from account");
        session.update(
                """
                update account set closed = 1, former = ?, full_name = '', email = '', password_hash = '',
                language = '', zone = '', list_rows = 0 where id = ?""",
                number, account.id());
        session.update(
                """
                update journal_entry set author_salt = ''
                where change_set in (select id from change_set where author = ?)""",
                account.login());
        session.update("update change_set set author = ? where author = ?", Account.pseudonym(number), account.login());
        session.update("update batch set author = ? where author = ?", Account.pseudonym(number), account.login());
        session.update(
                "update invitation set made_by = ? where made_by = ?", Account.pseudonym(number), account.login());
        session.update(
                "update suggestion set author = ? where author = ?", Account.pseudonym(number), account.login());
        session.update(
                "update suggestion set decided_by = ? where decided_by = ?", Account.pseudonym(number), account.login());
        session.update(
                "update application set decided_by = ? where decided_by = ?", Account.pseudonym(number), account.login());
        // What somebody sent and nobody decided goes with them.
        session.update(
                "delete from sheet_content where proposal_id in (select id from sheet_proposal where owner = ?)", account.login());
        session.update("delete from sheet_proposal where owner = ?", account.login());
        session.update(
                "update sheet_proposal set decided_by = ? where decided_by = ?", Account.pseudonym(number), account.login());
        session.update("update newsletter set begun_by = ? where begun_by = ?", Account.pseudonym(number), account.login());
        session.update("update newsletter set sent_by = ? where sent_by = ?", Account.pseudonym(number), account.login());
        SubscriberRows.leave(session, account);
        session.update("delete from group_member where account_id = ?", account.id());
        session.update("delete from account_link where account_id = ?", account.id());
        session.update("delete from mail_box where account_id = ?", account.id());
        TaskRows.leave(session, account.id());
        SignInRows.closeAll(session, account.id());
        return number;
    }
}
