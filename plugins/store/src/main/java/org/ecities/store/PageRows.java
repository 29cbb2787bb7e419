package org.ecities.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Queries over pages, straight from the database. All names are folded already. */
final class PageRows {

    /** Behind every name that begins with a prefix, in the byte order of UTF-8. */
    static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

    private final Readers readers;

    PageRows(Readers readers) {
        this.readers = readers;
    }

    Optional<PageHead> latest(String folded) {
        return readers.read(session -> session.first(Heads.LATEST + "where p.folded = ?", Heads::read, folded));
    }

    Optional<PageHead> latest(long pageId) {
        return readers.read(session -> session.first(Heads.LATEST + "where p.id = ?", Heads::read, pageId));
    }

    Optional<PageHead> formerly(String folded) {
        String row = "where p.id = (select page_id from page_alias where folded = ?) and p.deleted = 0";
        return readers.read(session -> session.first(Heads.LATEST + row, Heads::read, folded));
    }

    Map<Integer, String> renames(long pageId) {
        Map<Integer, String> before = new TreeMap<>();
        readers.<Void>read(session -> {
            session.each("select version, old_name from page_rename where page_id = ?", row -> {
                before.put(row.getInt(1), row.getString(2));
                return true;
            }, pageId);
            return null;
        });
        return before;
    }

    Optional<PageHead> version(long pageId, int version) {
        return readers.read(session -> session.first(
                Heads.VERSIONS + "where p.id = ? and v.version = ?", Heads::read, pageId, version));
    }

    String text(long pageId, int version) {
        return readers.read(session -> session.first(
                        "select text from page_text where page_id = ? and version = ?", Row.TEXT, pageId, version))
                .orElseThrow(() -> new StoreException(
                        "the text of version " + version + " of page number " + pageId + " is missing"));
    }

    /** Versions have no gaps, so an offset is a number of versions below the latest. */
    List<PageHead> history(String folded, int offset, int limit) {
        String rows = "where p.folded = ? and v.version <= p.version - ? order by v.version desc limit ?";
        return readers.read(session ->
                session.list(Heads.VERSIONS + rows, Heads::read, folded, offset, limit));
    }

    List<PageHead> pages(String prefix, int offset, int limit) {
        String rows = """
                where p.id in (select id from page where deleted = 0 and folded >= ? and folded < ?
                               order by folded limit ? offset ?)
                order by p.folded""";
        return readers.read(session -> session.list(
                Heads.LATEST + rows, Heads::read, prefix, prefix + LAST_CHARACTER, limit, offset));
    }

    int count() {
        return readers.read(session ->
                (int) session.number("select count(*) from page where deleted = 0"));
    }

    /** Cross joins, because SQLite keeps their order: from the newest changes on, whatever its statistics say. */
    List<PageHead> recent(ChangeFilter filter, long before, int limit) {
        String rows = "select " + Heads.COLUMNS
                + """
                 from change_set c
                cross join page_version v
                cross join page p
                where v.change_set = c.id and p.id = v.page_id and c.number < ?
                and c.made_at >= ? and (? = '' or c.author = ?) and (? = 0 or c.batch is null)
                and p.folded >= ? and p.folded < ?
                order by c.number desc, v.place limit ?""";
        String prefix = PageNames.folded(filter.prefix());
        return readers.read(session -> session.list(
                rows, Heads::read, before, filter.from().toEpochMilli(), filter.author(), filter.author(),
                filter.withoutImports() ? 1 : 0, prefix, prefix + LAST_CHARACTER, limit));
    }

    long lastChange() {
        return readers.read(session -> session.number("select max(number) from change_set"));
    }

    List<String> referrers(String folded) {
        return readers.read(session -> session.list(
                """
                select p.name from page p
                where p.id in (
                    select page_id from page_link where folded = ?
                    union
                    select l.page_id from page_link l join page_alias a on a.folded = l.folded
                    join page named on named.id = a.page_id where named.folded = ?)
                order by p.folded""",
                Row.TEXT, folded, folded));
    }

    Set<String> references(long pageId) {
        return Set.copyOf(readers.read(session ->
                session.list("select target from page_link where page_id = ?", Row.TEXT, pageId)));
    }

    List<String> wanted(int offset, int limit) {
        String rows = """
                select min(l.target) from page_link l
                where not exists (select 1 from page p where p.folded = l.folded and p.deleted = 0)
                and not exists (select 1 from page_alias a join page p on p.id = a.page_id
                                where a.folded = l.folded and p.deleted = 0)
                group by l.folded order by l.folded limit ? offset ?""";
        return readers.read(session -> session.list(rows, Row.TEXT, limit, offset));
    }

    List<String> mentioning(List<String> words) {
        String rows = """
                select p.name from page p join page_text t on t.page_id = p.id and t.version = p.version
                where p.deleted = 0"""
                + " and t.text like ? escape '\\'".repeat(words.size())
                + " order by p.folded";
        Object[] parts = words.stream().map(PageRows::anywhere).toArray();
        return readers.read(session -> session.list(rows, Row.TEXT, parts));
    }

    private static String anywhere(String word) {
        return "%" + word.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    /** Hands over every existing page's folded name. */
    void names(Consumer<String> reader) {
        readers.<Void>read(session -> {
            session.each("select folded from page where deleted = 0", row -> {
                reader.accept(row.getString(1));
                return true;
            });
            return null;
        });
    }

    /** Where two pages carry the same identifier the older page is meant. */
    Optional<PageHead> byKey(String scheme, String value) {
        String rows = """
                where p.id = (select min(page_id) from page_key where scheme = ? and value = ?) and p.deleted = 0""";
        return readers.read(session -> session.first(Heads.LATEST + rows, Heads::read, scheme, value));
    }
}
