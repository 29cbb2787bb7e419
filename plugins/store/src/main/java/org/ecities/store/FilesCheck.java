package org.ecities.store;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares the rows of files with the blobs on the disk. */
final class FilesCheck {

    /** A younger blob may belong to an upload that is just under way. */
    static final Duration UNDER_WAY = Duration.ofHours(1);

    private final Session session;
    private final BlobFolder blobs;
    private final Clock clock;
    private final List<String> wrong = new ArrayList<>();

    FilesCheck(Session session, BlobFolder blobs, Clock clock) {
        this.session = session;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** One line for each thing that is wrong. */
    List<String> run() throws SQLException {
        // Before the rows are read: what is committed meanwhile then counts as known.
        List<String> kept = blobs.olderThan(clock.instant().minus(UNDER_WAY));
        versions();
        contents();
        orphans(kept);
        return List.copyOf(wrong);
    }

    private void versions() throws SQLException {
        String counted = """
                select p.name, f.name, f.version, count(v.version), coalesce(max(v.version), 0)
                from file f join page p on p.id = f.page_id left join file_version v on v.file_id = f.id group by f.id
                having count(v.version) <> f.version or min(v.version) <> 1 or max(v.version) <> f.version""";
        wrong.addAll(session.list(
                counted,
                row -> "file " + row.getString(2) + " of page " + row.getString(1) + " is at version " + row.getInt(3)
                        + " but has " + row.getInt(4) + " versions, up to " + row.getInt(5)));
        String deletions = """
                select p.name, f.name from file f join page p on p.id = f.page_id
                join file_version v on v.file_id = f.id and v.version = f.version where f.deleted <> v.deleted""";
        wrong.addAll(session.list(
                deletions,
                row -> "file " + row.getString(2) + " of page " + row.getString(1)
                        + " and its latest version disagree whether it is deleted"));
    }

    private void contents() throws SQLException {
        Set<String> damaged = new HashSet<>();
        for (String sha256 : referred()) {
            if (!blobs.has(sha256) || !blobs.sound(sha256)) {
                damaged.add(sha256);
            }
        }
        String versions = """
                select p.name, f.name, v.version, v.sha256 from file_version v
                join file f on f.id = v.file_id join page p on p.id = f.page_id
                where v.deleted = 0 order by p.folded, f.folded, v.version""";
        session.each(versions, row -> {
            if (damaged.contains(row.getString(4))) {
                wrong.add("the content of version " + row.getInt(3) + " of file " + row.getString(2) + " of page "
                        + row.getString(1) + (blobs.has(row.getString(4))
                                ? " is not the one that was saved (its hash differs)" : " is missing"));
            }
            return true;
        });
    }

    private void orphans(List<String> kept) throws SQLException {
        Set<String> referred = referred();
        kept.stream()
                .filter(name -> !referred.contains(name))
                .forEach(name -> wrong.add("the file content " + name
                        + " belongs to no version; it is left over from an interrupted upload and may be removed"));
    }

    private Set<String> referred() throws SQLException {
        return new TreeSet<>(session.list(
                "select distinct sha256 from file_version where deleted = 0", Row.TEXT));
    }
}
