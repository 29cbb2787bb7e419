package org.ecities.store;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

/** Rows of subscribers. */
final class SubscriberRows {

    /** Purposes of letters to subscribers. */
    private static final String LETTERS = "('newsletter', 'members.letter.newsletter')";

    private SubscriberRows() {}

    static String folded(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Takes an address away with everything that hangs on it; false when it is not there. */
    static boolean remove(Session session, String email) throws SQLException {
        Optional<Long> found =
                session.first("select id from subscriber where folded = ?", Row.NUMBER, folded(email));
        if (found.isEmpty()) {
            return false;
        }
        session.update("delete from subscriber_link where subscriber_id = ?", found.get());
        session.update("delete from subscriber where id = ?", found.get());
        session.update(
                "delete from outbox where purpose in " + LETTERS + " and state = 'waiting' and lower(recipient) = ?",
                folded(email));
        return true;
    }

    /** Somebody leaves whose address no other open account has. */
    static void leave(Session session, Account account) throws SQLException {
        boolean shared = AccountRows.byEmail(session, account.email()).stream()
                .anyMatch(other -> other.id() != account.id() && !other.closed());
        if (!account.email().isEmpty() && !shared) {
            remove(session, account.email());
        }
    }
}
