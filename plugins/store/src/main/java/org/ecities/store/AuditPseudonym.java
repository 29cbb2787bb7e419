package org.ecities.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts a pseudonym into the audit journal. Its rows cannot be changed, so each goes and comes back under its number. */
final class AuditPseudonym {

    private final Session session;

    AuditPseudonym(Session session) {
        this.session = session;
    }

    private record Entry(long id, long at, String actor, String kind, String subject, String address) {}

    void rewrite(String login, String pseudonym) throws SQLException {
        String folded = PageNames.folded(login);
        List<Entry> entries = new ArrayList<>();
        session.each("select id, at, actor, kind, subject, address from audit", row -> {
            Entry entry = new Entry(
                    row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5),
                    row.getString(6));
            if (PageNames.folded(entry.actor()).equals(folded) || names(entry.subject()).anyMatch(folded::equals)) {
                entries.add(entry);
            }
            return true;
        });
        for (Entry entry : entries) {
            session.update("delete from audit where id = ?", entry.id());
            insert(entry, folded, pseudonym);
        }
    }

    private void insert(Entry entry, String folded, String pseudonym) throws SQLException {
        boolean actor = PageNames.folded(entry.actor()).equals(folded);
        String name = actor ? pseudonym : entry.actor();
        String subject = Arrays.stream(entry.subject().split(", ", -1))
                .map(part -> PageNames.folded(part).equals(folded) ? pseudonym : part)
                .collect(Collectors.joining(", "));
        session.update(
                "insert into audit (id, at, actor, folded, kind, subject, address) values (?, ?, ?, ?, ?, ?, ?)",
                entry.id(), entry.at(), name, PageNames.folded(name), entry.kind(), subject,
                actor ? "" : entry.address());
    }

    /** A subject is a name, or names with commas. */
    private static java.util.stream.Stream<String> names(String subject) {
        return Arrays.stream(subject.split(", ", -1)).map(PageNames::folded);
    }
}
