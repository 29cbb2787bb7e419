package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Follows the chains of journals entry by entry; memory does not grow with their length. */
final class JournalCheck {

    /** An author's salt goes only when the author has left for good, a payload only when it was purged. */
    private static final String ENTRIES = """
            select j.name, j.sequence, j.hash, e.sequence, e.kind, e.author_salt, e.author_digest, e.digest, e.hash,
            c.author, c.made_at, y.salt, y.payload, u.digest
            from journal j
            left join journal_entry e on e.journal_id = j.id
            left join change_set c on c.id = e.change_set
            left join journal_payload y on y.journal_id = j.id and y.sequence = e.sequence
            left join purge u on u.kind = 'JOURNAL_PAYLOAD' and u.target = j.id and u.version = e.sequence
            where (? is null or j.name = ?) order by j.id, e.sequence""";

    private final Session session;
    private final List<String> wrong = new ArrayList<>();
    private Head open = new Head("", 0, Chain.BEGINNING);
    private long sequence;
    private String hash = Chain.BEGINNING;

    JournalCheck(Session session) {
        this.session = session;
    }

    private record Head(String name, long sequence, String hash) {}

    /** One line for each thing that is wrong in all journals. */
    List<String> all() throws SQLException {
        return run(null);
    }

    /** One line for each thing that is wrong in one journal. */
    List<String> one(String journal) throws SQLException {
        return run(journal);
    }

    private List<String> run(String journal) throws SQLException {
        session.each(ENTRIES, this::entry, journal, journal);
        finish();
        return List.copyOf(wrong);
    }

    private boolean entry(ResultSet row) throws SQLException {
        Head head = new Head(row.getString(1), row.getLong(2), row.getString(3));
        if (!head.name().equals(open.name())) {
            finish();
            open = head;
            sequence = 0;
            hash = Chain.BEGINNING;
        }
        long next = row.getLong(4);
        if (row.wasNull()) {
            return true;
        }
        if (next != sequence + 1) {
            wrong.add("journal " + open.name() + " has no entry " + (sequence + 1));
        }
        sequence = next;
        link(row);
        return true;
    }

    private void link(ResultSet row) throws SQLException {
        String where = "entry " + sequence + " of journal " + open.name();
        Chain.Link link = new Chain.Link(
                open.name(), sequence, row.getString(5), row.getString(7), row.getLong(11), row.getString(8));
        String kept = row.getString(9);
        if (!Chain.hash(hash, link).equals(kept)) {
            wrong.add(where + " does not follow from the one before (its hash differs)");
        }
        hash = kept;
        author(where, row);
        payload(where, row);
    }

    private void author(String where, ResultSet row) throws SQLException {
        String salt = row.getString(6);
        String author = String.valueOf(row.getString(10));
        boolean sound = salt.isEmpty()
                ? Account.formerNumber(author).isPresent()
                : Chain.digest(salt, author).equals(row.getString(7));
        if (!sound) {
            wrong.add("the author of " + where + " is not the one that was kept (the digest differs)");
        }
    }

    private void payload(String where, ResultSet row) throws SQLException {
        String digest = row.getString(8);
        String payload = row.getString(13);
        String purged = row.getString(14);
        if (payload == null && !digest.equals(purged)) {
            wrong.add("the payload of " + where + " is missing and was not purged");
        } else if (payload != null && purged != null) {
            wrong.add("the payload of " + where + " was purged and is there again");
        } else if (payload != null && !Chain.digest(row.getString(12), payload).equals(digest)) {
            wrong.add("the payload of " + where + " is not the one that was kept (its digest differs)");
        }
    }

    private void finish() {
        if (open.sequence() != sequence || !open.hash().equals(hash)) {
            wrong.add("journal " + open.name() + " is at entry " + open.sequence() + " but ends with entry " + sequence
                    + (open.sequence() == sequence ? " of another hash" : ""));
        }
    }
}
