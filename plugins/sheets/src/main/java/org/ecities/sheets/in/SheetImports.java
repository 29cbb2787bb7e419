package org.ecities.sheets.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.records.PrivateFields;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.sheets.OpenBatch;
import org.ecities.sheets.RowRejection;
import org.ecities.sheets.SheetException;
import org.ecities.sheets.cells.SheetColumn;
import org.ecities.sheets.files.SheetLine;
import org.ecities.store.SheetProposal;
import org.ecities.store.Store;

/**
 * Files that people send to change records: kept until they are decided, planned anew each time somebody looks, with the
 * rights of whoever looks, and written as one import.
 */
public final class SheetImports {

    /** Largest file that is kept, in bytes. */
    public static final int MAX_CONTENT = 10 * 1024 * 1024;
    /** Most rows of a file that is looked at on a screen; the command line takes more. */
    public static final int MAX_ROWS = 10_000;
    /** Most undecided files of one person. */
    public static final int MAX_OPEN = 5;
    /** Most characters of a note. */
    public static final int MAX_NOTE = 500;

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration REMEMBERED = Duration.ofDays(730);
    private static final int LONGEST_NAME = 200;

    private final Store store;
    private final SheetPlanner.Parts parts;
    private final PrivateFields privateFields;
    private final Schemas schemas;
    private final RecordText recordText;
    private final SheetReviews reviews;
    private final Path folder;
    private final Clock clock;
    private final Set<Long> working = ConcurrentHashMap.newKeySet();

    /**
     * Takes the wiki.
     *
     * @param folder where a file lies while it is read
     */
    public SheetImports(
            Store store,
            SheetPlanner.Parts parts,
            PrivateFields privateFields,
            Schemas schemas,
            SheetReviews reviews,
            Path folder,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.privateFields = privateFields;
        this.schemas = schemas;
        this.recordText = new RecordText(schemas);
        this.reviews = reviews;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * A proposal somebody works on.
     *
     * @param proposal what is kept of it
     * @param schema   its form design, as this person knows it
     * @param columns  which column is which; without columns for a file that names its fields
     * @param samples  the first lines behind the heads
     */
    public record Opened(SheetProposal proposal, Schema schema, ColumnChoice columns, List<SheetLine> samples) {}

    /** What making the changes did. */
    public record Made(int pages, Optional<String> batch, Map<String, RowRejection> refused) {}

    /**
     * Keeps a file that somebody sent.
     *
     * @throws NotAllowedException  nobody is signed in
     * @throws SheetException       the file cannot be read, with what is accepted
     * @throws PageRefusedException the form design is not known, or too many files wait
     */
    public SheetProposal receive(Asker asker, String schemaName, String file, String encoding, byte[] content) {
        signedIn(asker);
        Schema schema = schema(schemaName).knownTo(asker);
        Instant now = clock.instant();
        store.sheetProposals().removeEnded(now, now.minus(REMEMBERED));
        if (content.length > MAX_CONTENT) {
            throw new SheetException("sheets.file.large", content.length, MAX_CONTENT);
        }
        if (store.sheetProposals().openOf(asker.login()).size() >= MAX_OPEN) {
            throw new PageRefusedException("sheets.import.full", MAX_OPEN);
        }
        SheetProposal fresh = SheetProposal.of(asker.login(), schema.name(), name(file), encoding, now, now.plus(KEPT));
        // A file that cannot be read is refused before it is kept.
        with(fresh, content, source -> columns(fresh, schema, source).samples());
        return store.sheetProposals().add(fresh, content);
    }

    private static String name(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String shown = org.ecities.sheets.Found.text(last);
        return shown.length() == last.length() ? shown : last.substring(Math.max(0, last.length() - LONGEST_NAME)).replaceAll("\\p{C}", "");
    }

    private static void signedIn(Asker asker) {
        if (!asker.signedIn()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
    }

    private Schema schema(String name) {
        return schemas.schema(name).orElseThrow(() -> new PageRefusedException("sheets.import.schema", name));
    }

    /** Undecided files of somebody. */
    public List<SheetProposal> openOf(Asker asker) {
        return asker.signedIn() ? store.sheetProposals().openOf(asker.login()) : List.of();
    }

    /** A proposal for its owner, or for somebody who may look for the secretariat; absent for everybody else. */
    public Optional<Opened> open(Asker asker, long id) {
        signedIn(asker);
        return store.sheetProposals().byId(id)
                .filter(found -> undecided(found) && (mine(asker, found) || found.state() == SheetProposal.State.SENT))
                .flatMap(found -> schemas.schema(found.schema()).flatMap(schema -> store.sheetProposals().content(id)
                        .map(content -> with(found, content, source -> columns(found, schema.knownTo(asker), source)))));
    }

    private static boolean undecided(SheetProposal proposal) {
        return proposal.state() == SheetProposal.State.OPEN || proposal.state() == SheetProposal.State.SENT;
    }

    /** True for the sender of a proposal. */
    public static boolean mine(Asker asker, SheetProposal proposal) {
        return proposal.owner().equals(asker.login());
    }

    private Opened columns(SheetProposal proposal, Schema schema, SheetSource source) {
        List<SheetLine> first = source.beginning(3);
        if (first.isEmpty()) {
            return new Opened(proposal, schema, new ColumnChoice(List.of(), List.of()), List.of());
        }
        List<String> heads = first.get(0).cells();
        Columns known = new Columns(schema, parts.types());
        ColumnChoice proposed = known.proposed(heads);
        Optional<String> kept = proposal.columns().isEmpty()
                ? store.sheetProposals().mapping(schema.name(), digest(heads))
                : Optional.of(proposal.columns());
        ColumnChoice columns = kept.map(KeptChoices::columns)
                .filter(chosen -> chosen.size() == heads.size())
                .map(chosen -> new ColumnChoice(heads, chosen.stream().map(column -> column.filter(known::known)).toList()))
                .orElse(proposed);
        return new Opened(proposal, schema, columns, first.subList(1, first.size()));
    }

    /** Plans what a proposal changes if this person makes it. */
    public SheetPlan plan(Asker asker, Opened opened) {
        Schema schema = schema(opened.proposal().schema());
        SheetPlanner planner = new SheetPlanner(parts, schema, asker, choices(opened));
        byte[] content = store.sheetProposals().content(opened.proposal().id())
                .orElseThrow(() -> new PageRefusedException("sheets.import.decided"));
        return with(opened.proposal(), content, source -> {
            List<RowPlan> rows = new ArrayList<>();
            String sheet = source.rows(opened.columns(), row -> {
                if (rows.size() >= MAX_ROWS) {
                    throw new SheetException("sheets.file.rows", MAX_ROWS);
                }
                rows.add(planner.plan(row));
            });
            return new SheetPlan(sheet, rows);
        });
    }

    /** What was chosen for single rows. */
    public RowChoices choices(Opened opened) {
        return KeptChoices.rows(opened.proposal().choices());
    }

    /** True when this person may decide a proposal that was sent: all of its pages are theirs to change. */
    public boolean mayReview(Asker asker, SheetPlan plan) {
        return asker.secretariat() || !plan.own().isEmpty() && plan.others().isEmpty() && plan.open().isEmpty();
    }

    /** Keeps which column is which, and remembers it for the same heads. */
    public void chooseColumns(Asker asker, Opened opened, List<String> paths, String encoding) {
        editable(asker, opened);
        Columns known = new Columns(opened.schema(), parts.types());
        List<Optional<SheetColumn>> columns = new ArrayList<>();
        for (int place = 0; place < opened.columns().heads().size(); place++) {
            Optional<SheetColumn> column = KeptChoices.column(place < paths.size() ? paths.get(place) : "")
                    .filter(known::known)
                    .filter(found -> !columns.contains(Optional.of(found)));
            columns.add(column);
        }
        String kept = KeptChoices.columns(columns);
        store.sheetProposals().keep(opened.proposal().with(encoding, kept, opened.proposal().choices()));
        store.sheetProposals().remember(opened.schema().name(), digest(opened.columns().heads()), kept);
    }

    /** Keeps what was chosen for single rows; an empty text takes a choice back. */
    public void chooseRows(Asker asker, Opened opened, Map<String, String> chosen) {
        editable(asker, opened);
        Map<String, String> texts = new java.util.LinkedHashMap<>(choices(opened).texts());
        chosen.forEach((key, choice) -> {
            if (choice.isEmpty()) {
                texts.remove(key);
            } else {
                texts.put(key, choice);
            }
        });
        if (texts.size() > RowChoices.MAX) {
            throw new PageRefusedException("sheets.import.choices", RowChoices.MAX);
        }
        SheetProposal proposal = opened.proposal();
        store.sheetProposals().keep(proposal.with(proposal.encoding(), proposal.columns(), KeptChoices.rows(new RowChoices(texts))));
    }

    /** The owner works on it until it is sent; then those who may decide it do. */
    private void editable(Asker asker, Opened opened) {
        boolean sent = opened.proposal().state() == SheetProposal.State.SENT;
        if (sent ? !mayReview(asker, plan(asker, opened)) : !mine(asker, opened.proposal())) {
            throw new NotAllowedException(Right.EDIT, "");
        }
    }

    /** Makes the changes on all pages this person may change, as one import. */
    public Made make(Asker asker, Opened opened, String note) {
        editable(asker, opened);
        if (!working.add(opened.proposal().id())) {
            throw new PageRefusedException("sheets.import.working");
        }
        try {
            return made(asker, opened, note);
        } finally {
            working.remove(opened.proposal().id());
        }
    }

    private Made made(Asker asker, Opened opened, String note) {
        SheetPlan plan = plan(asker, opened);
        SheetProposal proposal = opened.proposal();
        PlanWriting writing = new PlanWriting(
                parts.pages(), privateFields, recordText, schema(proposal.schema()), asker);
        String source = proposal.schema() + " from " + proposal.file() + " (" + proposal.id() + ")";
        OpenBatch batch = new OpenBatch(store.batches(), source, asker.login());
        PlanWriting.Made made = writing.write(plan.own(), choices(opened), batch, note);
        batch.end();
        boolean whole = plan.others().isEmpty() || proposal.state() == SheetProposal.State.SENT;
        if (whole && made.refused().isEmpty()) {
            decide(proposal, SheetProposal.State.MADE, asker, "", batch.begun().orElse(""));
        }
        return new Made(made.pages(), batch.begun(), made.refused());
    }

    /** Hands the changes to those who may make them. */
    public void send(Asker asker, Opened opened, String note) {
        if (!mine(asker, opened.proposal())) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        if (note.length() > MAX_NOTE) {
            throw new PageRefusedException("sheets.import.note", MAX_NOTE);
        }
        SheetPlan plan = plan(asker, opened);
        if (plan.pages().isEmpty()) {
            throw new PageRefusedException("sheets.import.nothing");
        }
        if (store.sheetProposals().send(opened.proposal().id(), note)) {
            reviews.asked(opened.proposal(), plan.pages());
        }
    }

    /** Declines a proposal that was sent, with a reason. */
    public void decline(Asker asker, Opened opened, String reason) {
        editable(asker, opened);
        if (reason.isBlank() || reason.length() > MAX_NOTE) {
            throw new PageRefusedException("sheets.import.reason", MAX_NOTE);
        }
        decide(opened.proposal(), SheetProposal.State.DECLINED, asker, reason, "");
    }

    /** Throws a file away. */
    public void remove(Asker asker, Opened opened) {
        if (!mine(asker, opened.proposal())) {
            throw new NotAllowedException(Right.EDIT, "");
        }
        store.sheetProposals().remove(opened.proposal().id());
        reviews.decided(opened.proposal(), asker.login());
    }

    private void decide(SheetProposal proposal, SheetProposal.State state, Asker asker, String note, String batch) {
        if (!store.sheetProposals().decide(proposal.id(), state, asker.login(), note, batch)) {
            throw new PageRefusedException("sheets.import.decided");
        }
        reviews.decided(proposal, asker.login());
    }

    private <T> T with(SheetProposal proposal, byte[] content, Function<SheetSource, T> work) {
        Optional<String> encoding = Optional.of(proposal.encoding()).filter(name -> !name.isEmpty());
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "sheet", ".part");
            try {
                Files.write(file, content);
                return work.apply(SheetSource.of(file, proposal.file(), encoding));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private static String digest(List<String> heads) {
        try {
            byte[] text = String.join("\n", heads).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
