package org.ecities.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks for everything that must not be, over one unchanging view of the database. */
final class IntegrityCheck {

    private final Session session;
    private final List<String> wrong = new ArrayList<>();

    IntegrityCheck(Session session) {
        this.session = session;
    }

    /** One part of the check. */
    @FunctionalInterface
    private interface Part {
        void look() throws SQLException;
    }

    /** One line for each thing that is wrong. A damaged place ends one part, the others go on. */
    List<String> run(Failures failures) {
        part(failures, () -> session.execute("begin"));
        List<Part> parts = List.of(
                this::file, this::versions, this::texts, this::feed, this::references, this::comments,
                () -> wrong.addAll(new ValuesCheck(session).run()),
                () -> wrong.addAll(new JournalCheck(session).all()));
        parts.forEach(part -> part(failures, part));
        part(failures, () -> session.execute("commit"));
        if (!wrong.isEmpty()) {
            failures.noteDamage();
        }
        return wrong.stream().distinct().toList();
    }

    private void part(Failures failures, Part part) {
        try {
            part.look();
        } catch (SQLException e) {
            wrong.add(failures.line(e));
        }
    }

    private void file() throws SQLException {
        session.list("pragma integrity_check", Row.TEXT).stream()
                .flatMap(String::lines)
                .filter(line -> !line.equals("ok"))
                .forEach(line -> wrong.add("SQLite: " + line));
        wrong.addAll(session.list(
                "pragma foreign_key_check",
                row -> "SQLite: row " + row.getLong(2) + " of " + row.getString(1) + " refers to a missing row of "
                        + row.getString(3)));
    }

    private void versions() throws SQLException {
        String counted = """
                select p.name, p.version, count(v.version), coalesce(min(v.version), 0), coalesce(max(v.version), 0)
                from page p left join page_version v on v.page_id = p.id group by p.id
                having count(v.version) <> p.version or min(v.version) <> 1 or max(v.version) <> p.version""";
        wrong.addAll(session.list(
                counted,
                row -> "page " + row.getString(1) + " is at version " + row.getInt(2) + " but has " + row.getInt(3)
                        + " versions, from " + row.getInt(4) + " to " + row.getInt(5)));
        String deletions = """
                select p.name from page p join page_version v on v.page_id = p.id and v.version = p.version
                where p.deleted <> v.deleted""";
        wrong.addAll(session.list(
                deletions,
                row -> "page " + row.getString(1) + " and its latest version disagree whether it is deleted"));
        session.each("select name, folded from page", row -> {
            if (!PageNames.folded(row.getString(1)).equals(row.getString(2))) {
                wrong.add("page " + row.getString(1) + " is filed under " + row.getString(2));
            }
            return true;
        });
    }

    private void texts() throws SQLException {
        String texts = """
                select p.name, v.version, v.hash, t.text, u.digest
                from page_version v join page p on p.id = v.page_id
                left join page_text t on t.page_id = v.page_id and t.version = v.version
                left join purge u on u.kind = 'PAGE_VERSION' and u.target = v.page_id and u.version = v.version
                order by v.page_id, v.version""";
        session.each(texts, row -> {
            text(row.getString(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
            return true;
        });
    }

    /** Of a purged version the text is empty and the hash stays. */
    private void text(String name, int version, String hash, String text, String purged) {
        String where = "version " + version + " of page " + name;
        if (text == null) {
            wrong.add("the text of " + where + " is missing");
        } else if (purged != null && !text.isEmpty()) {
            wrong.add("the text of " + where + " was purged and is there again");
        } else if (!Hash.of(text).equals(hash) && !hash.equals(purged)) {
            wrong.add("the text of " + where + " is not the one that was saved (its hash differs)");
        }
    }

    private void feed() throws SQLException {
        wrong.addAll(session.list(
                "select id from change_set where number is null or number < 1",
                row -> "change set " + row.getLong(1) + " has no number in the feed"));
        String falling = """
                select number from (select id, number, lag(number) over (order by id) as before from change_set) n
                where number <= before""";
        wrong.addAll(session.list(falling, row -> "the number of change " + row.getLong(1) + " does not rise"));
        String empty = "select number from change_set c where not exists"
                + " (select 1 from page_version v where v.change_set = c.id)"
                + " and not exists (select 1 from file_version f where f.change_set = c.id)"
                + " and not exists (select 1 from comment_change k where k.change_set = c.id)"
                + " and not exists (select 1 from journal_entry e where e.change_set = c.id)"
                + " and not exists (select 1 from private_version x where x.change_set = c.id)"
                + " and not exists (select 1 from purge u where u.change_set = c.id)";
        wrong.addAll(session.list(empty, row -> "change " + row.getLong(1) + " changed nothing"));
        String backwards = """
                select p.name, v.version from page_version v
                join page_version w on w.page_id = v.page_id and w.version = v.version - 1
                join page p on p.id = v.page_id where w.change_set >= v.change_set""";
        wrong.addAll(session.list(
                backwards,
                row -> "version " + row.getInt(2) + " of page " + row.getString(1) + " is older than the one before"));
    }

    private void comments() throws SQLException {
        String odd = """
                select m.id, p.name from comment m join page p on p.id = m.page_id
                where not exists (select 1 from comment_change k where k.comment_id = m.id and k.kind = 'ADDED')
                or m.removed <> (select k.kind = 'REMOVED' from comment_change k where k.comment_id = m.id
                                 order by k.change_set desc, k.place desc limit 1)""";
        wrong.addAll(session.list(
                odd,
                row -> "comment " + row.getLong(1) + " on page " + row.getString(2)
                        + " and its changes disagree whether it stands"));
    }

    private void references() throws SQLException {
        wrong.addAll(session.list(
                "select a.name from page_alias a join page p on p.folded = a.folded",
                row -> "the name " + row.getString(1) + " is that of a page and leads to another one"));
        for (String table : List.of("page_link", "page_key")) {
            String kind = table.equals("page_link") ? "links" : "identifiers";
            String left = "select distinct p.id, p.name from " + table + " r left join page p on p.id = r.page_id"
                    + " where p.id is null or p.deleted <> 0";
            wrong.addAll(session.list(
                    left, row -> kind + " of the deleted or missing page " + row.getString(2) + " are left over"));
        }
    }
}
