package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.notices.Letters;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.FileChange;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.Right;
import org.ecities.pages.web.Links;
import org.ecities.records.EntryDoor;
import org.ecities.store.Blob;
import org.ecities.store.Commit;
import org.ecities.store.EnteredLink;
import org.ecities.store.FileVersion;
import org.ecities.store.Holder;
import org.ecities.store.Invitation;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.Store;
import org.ecities.store.Task;

/**
 * Data sheets that the secretariat, or an association with a mandate, enters for an institution from its letter. The
 * institution gets one task or one link to say that it is right.
 */
public final class EnteredSheets implements EntryDoor {

    /** Beginning of the addresses. */
    public static final String PATH = "/entered";
    /** How long a link leads to its entry. */
    public static final Duration LINK_LASTS = Duration.ofDays(30);

    private static final int TOKEN_BYTES = 32;
    private static final int MINUTES = 3;
    private static final int MAX_YEARS = 10;

    private final Pages pages;
    private final Store store;
    private final Institutions institutions;
    private final Procedure procedure;
    private final Tasks tasks;
    private final Letters letters;
    private final Clock clock;

    EnteredSheets(
            Pages pages,
            Store store,
            Institutions institutions,
            Procedure procedure,
            Tasks tasks,
            Letters letters,
            Clock clock) {
        this.pages = pages;
        this.store = store;
        this.institutions = institutions;
        this.procedure = procedure;
        this.tasks = tasks;
        this.letters = letters;
        this.clock = clock;
    }

    /** Who enters for whom: an association, or the secretariat where it is absent. */
    private record Entering(Institution institution, Optional<Institution> by) {

        /** The page whose files are offered as letters. */
        String papers() {
            return by.orElse(institution).papers();
        }
    }

    /** The institution a page belongs to. */
    Optional<Institution> owner(String page) {
        return institutions.byPage(page).or(() -> institutions.ofCity(page));
    }

    private Optional<Entering> entering(Asker asker, String page) {
        Optional<Institution> owner = owner(page)
                .filter(found -> found.post().isIn() && !Institutions.actsFor(asker, found));
        if (owner.isEmpty() || asker.secretariat()) {
            return owner.map(found -> new Entering(found, Optional.empty()));
        }
        return institutions.of(asker).stream()
                .filter(association -> mandated(association, owner.get()))
                .findFirst()
                .map(association -> new Entering(owner.get(), Optional.of(association)));
    }

    private boolean mandated(Institution association, Institution member) {
        LocalDate today = PostReading.today(clock);
        return association.post().isIn()
                && Optional.ofNullable(association.post().mandates().get(member.pageId()))
                        .filter(mandate -> mandate.runs(today))
                        .isPresent();
    }

    @Override
    public Optional<Section> section(Asker asker, String page, String language) {
        return entering(asker, page).map(found -> new Section(
                found.institution().name(Locale.forLanguageTag(language)), found.by().isPresent(),
                files(found.papers()), Links.upload(found.papers())));
    }

    private List<String> files(String papers) {
        return store.pages().head(papers)
                .map(page -> store.files().files(page.pageId()).stream().map(FileVersion::name).toList())
                .orElse(List.of());
    }

    /** A page that is hidden from them opens to nobody. */
    @Override
    public boolean opens(Asker asker, String page) {
        return pages.view(asker, page).isPresent()
                && entering(asker, page).filter(found -> found.by().isPresent()).isPresent();
    }

    @Override
    public Optional<Optional<Commit>> commit(
            Asker asker, String address, Map<String, String[]> params, PageChange change, String note) {
        Optional<Entering> found = entering(asker, change.name());
        String day = first(params, "letterDay");
        String file = first(params, "letterFile");
        boolean required = found.flatMap(Entering::by).isPresent();
        if (day.isEmpty() && file.isEmpty() && !required) {
            return Optional.empty();
        }
        Entering entering = found.orElseThrow(() -> new NotAllowedException(Right.EDIT, change.name()));
        if (!asker.secretariat() && pages.view(asker, change.name()).isEmpty()) {
            throw new NotAllowedException(Right.EDIT, change.name());
        }
        return Optional.of(enter(asker, new Actor(asker.login(), address), entering, letter(day), file, change, note));
    }

    private static String first(Map<String, String[]> params, String name) {
        String[] values = params.getOrDefault(name, new String[0]);
        return values.length == 0 ? "" : values[0].strip();
    }

    private LocalDate letter(String day) {
        try {
            LocalDate letter = LocalDate.parse(day);
            LocalDate today = PostReading.today(clock);
            if (letter.isAfter(today.plusDays(1)) || letter.isBefore(today.minusYears(MAX_YEARS))) {
                throw new PageRefusedException("members.entered.day.wrong", day);
            }
            return letter;
        } catch (DateTimeParseException odd) {
            throw new PageRefusedException("members.entered.day.wrong", day);
        }
    }

    private Optional<Commit> enter(
            Asker asker, Actor actor, Entering entering, LocalDate letter, String file, PageChange change, String note) {
        Institution member = entering.institution();
        FileVersion paper = paper(entering, file);
        PageHead page = store.pages().head(change.name())
                .orElseThrow(() -> new PageRefusedException("members.refused.absent", change.name()));
        List<FileChange> files = new ArrayList<>();
        if (entering.by().isPresent()) {
            files.add(copy(member, paper));
        }
        Proposal proposal = new Proposal(List.of(change), files, List.of(), note, Optional.empty())
                .with(List.of(PostJournal.entry(
                        member.pageId(), SeatEntry.Kind.ENTERED,
                        "page", String.valueOf(page.pageId()),
                        "by", entering.by().map(found -> String.valueOf(found.pageId())).orElse("0"),
                        "letter", letter.toString(),
                        "file", paper.name())));
        Optional<Entered> before = open(member.pageId(), page.pageId());
        Optional<Commit> commit = pages.commit(asker.inProcedure(), proposal);
        before.ifPresent(old -> tasks.withdraw(key(member, old)));
        commit.ifPresent(made -> tell(member, page));
        return commit;
    }

    private FileVersion paper(Entering entering, String file) {
        return store.pages().head(entering.papers()).stream()
                .flatMap(page -> store.files().files(page.pageId()).stream())
                .filter(found -> !found.deleted() && found.name().equals(file))
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("members.entered.letter.wrong", file));
    }

    /** The institution reads the letter too; a letter of the same name that it has is not written over. */
    private FileChange copy(Institution member, FileVersion paper) {
        boolean taken = store.pages().head(member.papers()).stream()
                .flatMap(page -> store.files().files(page.pageId()).stream())
                .anyMatch(found -> found.name().equalsIgnoreCase(paper.name()) && !found.sha256().equals(paper.sha256()));
        if (taken) {
            throw new PageRefusedException("members.entered.letter.taken", paper.name());
        }
        return FileChange.put(member.papers(), paper.name(), new Blob(paper.sha256(), paper.size()), paper.type());
    }

    private Optional<Entered> open(long institution, long page) {
        return institutions.byId(institution).map(found -> found.post().entered().get(page));
    }

    private static String key(Institution member, Entered entered) {
        return "members.entered/" + member.pageId() + "/" + entered.sequence();
    }

    /** The people of the institution get a task; where there are none, who was invited gets a link. */
    private void tell(Institution member, PageHead page) {
        Entered entered = open(member.pageId(), page.pageId()).orElseThrow();
        boolean held = !member.post().people().isEmpty();
        boolean mailed = !held && mailed(member, entered, page.name());
        if (!mailed) {
            Holder holder = held ? Holder.group(member.group()) : Holder.group(Asker.SECRETARIAT);
            tasks.put(Task.of(
                            key(member, entered), "members.entered", holder,
                            held ? "members.task.entered" : "members.task.entered.link", path(member))
                    .with(held ? page.name() : member.name(Locale.ENGLISH))
                    .inNameOf(member.name(Locale.ENGLISH))
                    .about(page.pageId())
                    .taking(MINUTES));
        }
    }

    private boolean mailed(Institution member, Entered entered, String page) {
        Optional<Invitation> invited = store.invitations().ofPage(member.pageId()).stream()
                .filter(found -> found.state() == Invitation.State.WAITING && !found.email().isEmpty())
                .findFirst();
        return invited.isPresent() && letters.on() && letters.write(
                "members.letter.entered", key(member, entered), invited.get().email(), invited.get().language(),
                link(member, entered), LINK_LASTS, page, member.name(Locale.forLanguageTag(invited.get().language())));
    }

    /** Address of the screen on which the people of an institution answer. */
    public static String path(Institution institution) {
        return PATH + "/" + Links.segment(institution.page());
    }

    private String link(Institution member, Entered entered) {
        String token = RandomText.hex(TOKEN_BYTES);
        store.approvals().enteredLink(
                TokenHash.of(token),
                new EnteredLink(member.pageId(), entered.sequence(), clock.instant().plus(LINK_LASTS)));
        return PATH + "?key=" + token;
    }

    /**
     * Makes a link that the secretariat hands over; an earlier one to the same entry leads nowhere any more.
     *
     * @throws NotAllowedException for others than the secretariat
     */
    public String link(Asker by, Institution member, long sequence) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, member.page());
        }
        return link(member, waiting(member, sequence));
    }

    private static Entered waiting(Institution member, long sequence) {
        return member.post().entered().values().stream()
                .filter(found -> found.sequence() == sequence)
                .findFirst()
                .orElseThrow(() -> new PageRefusedException("members.entered.done"));
    }

    /** An entry that waits for an answer, behind a link. */
    public record Open(Institution institution, Entered entered) {}

    /** The entry behind a link; absent once it was answered or entered anew, and when the link is too old. */
    public Optional<Open> find(String token) {
        return Optional.of(token)
                .filter(typed -> !typed.isEmpty())
                .flatMap(typed -> store.approvals().entryByToken(TokenHash.of(typed)))
                .filter(link -> link.ends().isAfter(clock.instant()))
                .flatMap(link -> institutions.byId(link.pageId()).flatMap(found -> found.post().entered().values().stream()
                        .filter(entered -> entered.sequence() == link.sequence())
                        .findFirst()
                        .map(entered -> new Open(found, entered))));
    }

    /** Somebody behind a link says that it is right. */
    public void confirm(Actor actor, Open open) {
        answered(Asker.system(), actor, open.institution(), open.entered(), "right");
    }

    /**
     * Somebody who acts for the institution says that it is right.
     *
     * @throws NotAllowedException  for everybody else, also for the secretariat
     * @throws PageRefusedException when it was answered
     */
    public void confirm(Asker by, Actor actor, Institution member, long sequence) {
        if (!Institutions.actsFor(by, member)) {
            throw new NotAllowedException(Right.EDIT, member.page());
        }
        answered(by, actor, member, waiting(member, sequence), "right");
    }

    /** The institution saved its own sheet: what was entered for it is its own now. */
    void corrected(Asker by, Actor actor, Institution member, String page) {
        store.pages().head(page)
                .map(head -> member.post().entered().get(head.pageId()))
                .ifPresent(entered -> answered(by, actor, member, entered, "own"));
    }

    private void answered(Asker by, Actor actor, Institution member, Entered entered, String how) {
        procedure.run(by, actor, member.pageId(), "", now -> now.post().entered().containsValue(entered)
                ? List.of(PostJournal.entry(
                        member.pageId(), SeatEntry.Kind.ENTRY_ANSWERED,
                        "entry", String.valueOf(entered.sequence()), "how", how))
                : List.of());
        tasks.done(key(member, entered), by.login());
    }

    /**
     * Notes that an institution lets an association enter for it.
     *
     * @param file its letter, among the papers of the association
     * @throws NotAllowedException  for others than the secretariat
     * @throws PageRefusedException when one of them is not in the network, or a part is missing
     */
    public Institution mandate(Asker by, Actor actor, long association, String member, LocalDate since, String file) {
        require(by);
        Institution giver = institutions.byPage(member)
                .filter(found -> found.post().isIn() && found.pageId() != association)
                .orElseThrow(() -> new PageRefusedException("members.mandate.member.wrong", member));
        if (file.isBlank()) {
            throw new PageRefusedException("members.refused.letter");
        }
        return procedure.run(by, actor, association, "", now -> {
            if (!now.kind().equals(Mandates.ASSOCIATION)) {
                throw new PageRefusedException("members.mandate.kind.wrong", now.page());
            }
            return List.of(PostJournal.entry(
                    association, SeatEntry.Kind.MANDATE, "member", String.valueOf(giver.pageId()),
                    "since", since.toString(), "file", file.strip()));
        });
    }

    /** Ends a mandate on a day: from then on the association enters nothing for the institution. */
    public Institution end(Asker by, Actor actor, long association, long member, LocalDate day) {
        require(by);
        return procedure.run(by, actor, association, "", now -> {
            if (!now.post().mandates().containsKey(member)) {
                throw new PageRefusedException("members.mandate.none");
            }
            return List.of(PostJournal.entry(
                    association, SeatEntry.Kind.MANDATE_ENDED, "member", String.valueOf(member), "day", day.toString()));
        });
    }

    private static void require(Asker by) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, "");
        }
    }

    /**
     * What was entered on a page last, as long as the institution has not answered. It is asked at every view, so pages
     * that name no institution are not read.
     */
    public Optional<Told> waiting(PageVersion page) {
        if (!page.name().startsWith(Institution.PREFIX) && !page.text().contains(InstitutionSheet.INSTITUTION + ":")) {
            return Optional.empty();
        }
        return owner(page.name()).flatMap(member -> Optional.ofNullable(member.post().entered().get(page.pageId()))
                .map(entered -> new Told(member, institutions.byId(entered.by()), entered, "")));
    }

    /** Everything that was entered on a page, answered or not, in order; an answer is beside it. */
    public List<Told> told(PageHead page) {
        return owner(page.name()).map(member -> told(member, page)).orElse(List.of());
    }

    /** What was entered, for whom, and what the institution said: {@code right}, {@code own} or nothing yet. */
    public record Told(Institution institution, Optional<Institution> by, Entered entered, String answer) {}

    private List<Told> told(Institution member, PageHead page) {
        List<SeatEntry> entries = institutions.entries(member.pageId());
        Map<Long, String> answers = Mandates.answers(entries);
        return entries.stream()
                .flatMap(entry -> Mandates.entered(entry).stream())
                .filter(entered -> entered.page() == page.pageId())
                .map(entered -> new Told(
                        member, institutions.byId(entered.by()), entered,
                        answers.getOrDefault(entered.sequence(), "")))
                .toList();
    }
}
