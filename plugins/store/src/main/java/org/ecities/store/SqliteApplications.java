package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@link ApplicationStore} in the database. */
final class SqliteApplications implements ApplicationStore {

    private static final String ONE =
            """
            select id, institution, kind, country, city, person, email, language, why, terms, made_at, state, decided_by,
            decided_at, reason, page_id
            from application where id = ?""";

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteApplications(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Optional<Application> add(Application made) {
        for (String text : List.of(
                made.institution(), made.kind(), made.country(), made.city(), made.person(), made.email(), made.language(),
                made.why(), made.terms())) {
            Storable.checked(text, "an application");
        }
        return writer.write(session -> session.first(
                        """
                        insert into application (institution, folded, kind, country, city, person, email, language, why, terms,
                        made_at, state, decided_by, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', '') on conflict do nothing returning id""",
                        Row.NUMBER,
                        made.institution(), PageNames.folded(made.institution()), made.kind(), made.country(), made.city(),
                        made.person(), made.email(), made.language(), made.why(), made.terms(), made.made().toEpochMilli()))
                .flatMap(this::byId);
    }

    @Override
    public Optional<Application> byId(long id) {
        return readers.read(session -> session.first(ONE, SqliteApplications::read, id));
    }

    @Override
    public int open() {
        return (int) (long) readers.read(session ->
                session.number("select count(*) from application where state = 'OPEN'"));
    }

    @Override
    public boolean decide(long id, Application.State state, String by, String reason, OptionalLong pageId) {
        Storable.checked(reason, "a reason");
        long now = clock.millis();
        Long page = pageId.isPresent() ? pageId.getAsLong() : null;
        return writer.write(session -> session.update(
                        """
                        update application set state = ?, decided_by = ?, decided_at = ?, reason = ?, page_id = ?,
                        person = '', email = ''
                        where id = ? and state = 'OPEN'""",
                        state.name(), by, now, reason, page, id))
                == 1;
    }

    private static Application read(ResultSet row) throws SQLException {
        long page = row.getLong(16);
        return new Application(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                Instant.ofEpochMilli(row.getLong(11)),
                Application.State.valueOf(row.getString(12)),
                row.getString(13),
                Times.optional(row, 14),
                row.getString(15),
                page == 0 ? OptionalLong.empty() : OptionalLong.of(page));
    }
}
