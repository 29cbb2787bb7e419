package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link SuggestionStore} in the database. */
final class SqliteSuggestions implements SuggestionStore {

    private static final String ALL =
            """
            select id, page_id, field, said, source, email, language, author, made_at, state, decided_by, decided_at, reason, kind
            from suggestion
            """;

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteSuggestions(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public Suggestion add(Suggestion made) {
        for (String text : List.of(made.field(), made.said(), made.source(), made.email(), made.language(), made.author())) {
            Storable.checked(text, "a suggestion");
        }
        long id = writer.write(session -> session.number(
                """
                insert into suggestion (page_id, field, said, source, email, language, author, made_at, state, decided_by, reason,
                    kind)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', '', '', ?) returning id""",
                made.pageId(), made.field(), made.said(), made.source(), made.email(), made.language(), made.author(),
                made.made().toEpochMilli(), made.kind().name()));
        return byId(id).orElseThrow();
    }

    @Override
    public Optional<Suggestion> byId(long id) {
        return readers.read(session -> session.first(ALL + "where id = ?", SqliteSuggestions::read, id));
    }

    @Override
    public List<Suggestion> ofPage(long pageId, int limit) {
        return readers.read(session -> session.list(
                ALL + "where page_id = ? order by id desc limit ?", SqliteSuggestions::read, pageId, limit));
    }

    @Override
    public int open(long pageId) {
        return (int) (long) readers.read(session ->
                session.number("select count(*) from suggestion where page_id = ? and state = 'OPEN'", pageId));
    }

    @Override
    public boolean decide(long id, Suggestion.State state, String by, String reason) {
        Storable.checked(reason, "a reason");
        long now = clock.millis();
        return writer.write(session -> session.update(
                        """
                        update suggestion set state = ?, decided_by = ?, decided_at = ?, reason = ?, email = ''
                        where id = ? and state = 'OPEN'""",
                        state.name(), by, now, reason, id))
                == 1;
    }

    private static Suggestion read(ResultSet row) throws SQLException {
        return new Suggestion(
                row.getLong(1),
                Suggestion.Kind.valueOf(row.getString(14)),
                row.getLong(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                Instant.ofEpochMilli(row.getLong(9)),
                Suggestion.State.valueOf(row.getString(10)),
                row.getString(11),
                Times.optional(row, 12),
                row.getString(13));
    }
}
