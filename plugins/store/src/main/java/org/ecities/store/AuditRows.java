package org.ecities.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** Rows of the audit journal. */
final class AuditRows {

    private AuditRows() {}

    static void add(Session session, Instant at, AuditEvent event) throws SQLException {
        session.update(
                "insert into audit (at, actor, folded, kind, subject, address) values (?, ?, ?, ?, ?, ?)",
                at.toEpochMilli(), event.actor(), PageNames.folded(event.actor()), event.kind().name(),
                event.subject(), event.address());
    }

    static List<AuditEntry> list(Session session, AuditQuery query) throws SQLException {
        String actor = query.actor().map(PageNames::folded).orElse("");
        String kinds = query.kinds().stream().map(AuditKind::name).collect(joining(",", ",", ","));
        return session.list(
                """
                select id, at, actor, kind, subject, address from audit
                where id < ? and at >= ? and (? = 0 or folded = ?) and (? = 0 or instr(?, ',' || kind || ',') > 0)
                order by id desc limit ?""",
                AuditRows::read,
                query.before(), query.since().map(Instant::toEpochMilli).orElse(Long.MIN_VALUE),
                query.actor().isPresent() ? 1 : 0, actor, query.kinds().size(), kinds,
                query.limit());
    }

    private static AuditEntry read(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong(1),
                Instant.ofEpochMilli(row.getLong(2)),
                new AuditEvent(
                        row.getString(3), AuditKind.valueOf(row.getString(4)), row.getString(5), row.getString(6)));
    }
}
