package org.ecities.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@link SheetProposalStore} in the database. */
final class SqliteSheetProposals implements SheetProposalStore {

    private static final String ALL =
            """
            select id, owner, schema, file, encoding, columns, choices, state, note, made_at, ends_at, decided_by, batch
            from sheet_proposal
            """;

    private final Readers readers;
    private final WriterQueue writer;
    private final Clock clock;

    SqliteSheetProposals(Readers readers, WriterQueue writer, Clock clock) {
        this.readers = readers;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public SheetProposal add(SheetProposal made, byte[] content) {
        for (String text : List.of(made.owner(), made.schema(), made.file(), made.encoding(), made.columns(), made.choices())) {
            Storable.checked(text, "a proposal");
        }
        long id = writer.write(session -> {
            long fresh = session.number(
                    """
                    insert into sheet_proposal (owner, schema, file, encoding, columns, choices, state, note, made_at, ends_at,
                        decided_by, batch)
                    values (?, ?, ?, ?, ?, ?, 'OPEN', '', ?, ?, '', '') returning id""",
                    made.owner(), made.schema(), made.file(), made.encoding(), made.columns(), made.choices(),
                    made.made().toEpochMilli(), made.ends().toEpochMilli());
            session.update("insert into sheet_content (proposal_id, content) values (?, ?)", fresh, content);
            return fresh;
        });
        return byId(id).orElseThrow();
    }

    @Override
    public Optional<SheetProposal> byId(long id) {
        return readers.read(session -> session.first(ALL + "where id = ?", SqliteSheetProposals::read, id));
    }

    @Override
    public Optional<byte[]> content(long id) {
        return readers.read(session ->
                session.first("select content from sheet_content where proposal_id = ?", row -> row.getBytes(1), id));
    }

    @Override
    public List<SheetProposal> openOf(String owner) {
        return readers.read(session -> session.list(
                ALL + "where owner = ? and state in ('OPEN', 'SENT') order by id desc", SqliteSheetProposals::read, owner));
    }

    @Override
    public Optional<SheetProposal> ofBatch(String batch) {
        return readers.read(session -> session.first(
                ALL + "where batch = ? and batch <> '' order by id limit 1", SqliteSheetProposals::read, batch));
    }

    @Override
    public boolean keep(SheetProposal proposal) {
        for (String text : List.of(proposal.encoding(), proposal.columns(), proposal.choices())) {
            Storable.checked(text, "a proposal");
        }
        return writer.write(session -> session.update(
                        """
                        update sheet_proposal set encoding = ?, columns = ?, choices = ?
                        where id = ? and state in ('OPEN', 'SENT')""",
                        proposal.encoding(), proposal.columns(), proposal.choices(), proposal.id()))
                == 1;
    }

    @Override
    public boolean send(long id, String note) {
        Storable.checked(note, "a note");
        return writer.write(session -> session.update(
                        "update sheet_proposal set state = 'SENT', note = ? where id = ? and state = 'OPEN'", note, id))
                == 1;
    }

    @Override
    public boolean decide(long id, SheetProposal.State state, String by, String note, String batch) {
        Storable.checked(note, "a note");
        long now = clock.millis();
        return writer.write(session -> {
            int decided = session.update(
                    """
                    update sheet_proposal set state = ?, decided_by = ?, decided_at = ?, note = ?, batch = ?, columns = '',
                        choices = ''
                    where id = ? and state in ('OPEN', 'SENT')""",
                    state.name(), by, now, note, batch, id);
            if (decided == 1) {
                session.update("delete from sheet_content where proposal_id = ?", id);
            }
            return decided == 1;
        });
    }

    @Override
    public void remove(long id) {
        writer.write(session -> {
            session.update("delete from sheet_content where proposal_id = ?", id);
            return session.update("delete from sheet_proposal where id = ? and state in ('OPEN', 'SENT')", id);
        });
    }

    @Override
    public int removeEnded(Instant now, Instant unusedSince) {
        return writer.write(session -> {
            session.update("delete from sheet_mapping where used_at < ?", unusedSince.toEpochMilli());
            session.update(
                    "delete from sheet_content where proposal_id in (select id from sheet_proposal where ends_at < ?)",
                    now.toEpochMilli());
            return session.update(
                    "delete from sheet_proposal where ends_at < ? and state in ('OPEN', 'SENT')", now.toEpochMilli());
        });
    }

    @Override
    public Optional<String> mapping(String schema, String heads) {
        return readers.read(session -> session.first(
                "select columns from sheet_mapping where schema = ? and heads = ?", row -> row.getString(1), schema, heads));
    }

    @Override
    public void remember(String schema, String heads, String columns) {
        Storable.checked(columns, "a mapping");
        long now = clock.millis();
        writer.write(session -> session.update(
                """
                insert into sheet_mapping (schema, heads, columns, used_at) values (?, ?, ?, ?)
                on conflict (schema, heads) do update set columns = excluded.columns, used_at = excluded.used_at""",
                schema, heads, columns, now));
    }

    private static SheetProposal read(ResultSet row) throws SQLException {
        return new SheetProposal(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                SheetProposal.State.valueOf(row.getString(8)),
                row.getString(9),
                Instant.ofEpochMilli(row.getLong(10)),
                Instant.ofEpochMilli(row.getLong(11)),
                row.getString(12),
                row.getString(13));
    }
}
