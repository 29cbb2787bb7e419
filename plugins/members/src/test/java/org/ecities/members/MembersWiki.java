package org.ecities.members;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecities.accounts.AccountChanges;
import org.ecities.accounts.Actor;
import org.ecities.notices.Letters;
import org.ecities.notices.Standards;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageReading;
import org.ecities.pages.Pages;
import org.ecities.pages.WikiPages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageSchemas;
import org.ecities.records.RecordLinks;
import org.ecities.records.RecordMerge;
import org.ecities.store.Account;
import org.ecities.store.KeptTask;
import org.ecities.store.Letter;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.testing.MovedClock;

/** Institutions on a real store with the seeded form designs; mail is on, the outbox is looked into. */
final class MembersWiki implements AutoCloseable {

    static final Asker OFFICE = new Asker("office", "Office", Set.of(Asker.SECRETARIAT));
    static final Actor ACTOR = new Actor("office", "");

    final MovedClock clock = new MovedClock("2026-03-02T08:00:00Z");
    final Store store;
    final Pages pages;
    final Tasks tasks;
    final Members members;

    MembersWiki(Path data) {
        store = SqliteStore.open(data, clock);
        seed("schemas/Schema.City.txt", "schemas/Schema.Organisation.txt", "schemas/Schema.Person.txt", "vocabularies/Vocabulary.Topics.txt",
                "vocabularies/Vocabulary.Institution-Kinds.txt",
                "vocabularies/Vocabulary.Membership.txt", "vocabularies/Vocabulary.Countries.txt");
        FieldTypes types = FieldTypes.standard();
        PageSchemas schemas = new PageSchemas(store.pages(), types);
        pages = new WikiPages(store, new RecordMerge(schemas, types), new RecordLinks(schemas, types));
        tasks = new Tasks(store.tasks(), store.accounts());
        Letters letters = new Letters(store.outbox(), clock, Optional.of("https://ecities.example"), "Network", Standards.PLAIN);
        AccountChanges changes = new AccountChanges(store.accounts(), store.audit());
        members = new Members(pages, store, schemas, types, changes, tasks, letters, clock);
        Account office = store.accounts().create("office", "Office", "", "hash");
        store.accounts().addToGroup(Asker.SECRETARIAT, office.id());
    }

    private void seed(String... files) {
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("seed-pages"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        Pages plain = new WikiPages(store, (base, theirs, mine) -> {
            throw new IllegalStateException("nobody else writes");
        }, PageReading.NONE);
        for (String file : files) {
            try {
                String name = Path.of(file).getFileName().toString().replace(".txt", "");
                plain.commit(Asker.system(), PageChange.text(name, 0, Files.readString(root.resolve(file))), "");
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** A member with a city page of its own. */
    Institution suwon() {
        write("City.Suwon", "Prose.\n\n[{City\n\nname:\n  en: Suwon\n}]\n");
        Institution made = members.memberships().create(
                OFFICE, new NewInstitution("Suwon City", "en", "city-government", "", Optional.of("City.Suwon")));
        return members.memberships().change(OFFICE, ACTOR, made.pageId(), Membership.MEMBER, "");
    }

    void write(String page, String text) {
        int base = store.pages().head(page).map(PageHead::version).orElse(0);
        pages.commit(Asker.system(), PageChange.text(page, base, text), "");
    }

    String text(String page) {
        return store.pages().page(page).map(PageVersion::text).orElse("").replace("\r\n", "\n");
    }

    Invited invite(Asker by, Institution institution, SeatRole role, String email) {
        return members.invitations().invite(by, institution.pageId(), role, new InvitedPerson("Somebody", email, "en"));
    }

    /** Invites somebody new to a post, who takes it up. */
    Account seated(Asker by, Institution institution, SeatRole role) {
        return take(invite(by, institution, role, "desk@city.example"));
    }

    Account take(Invited invited) {
        String token = invited.path().substring(invited.path().indexOf('=') + 1);
        return members.arrivals().take(
                members.invitations().find(token).orElseThrow(),
                new Arrivals.Newcomer(Optional.empty(), "Somebody", "en", "Terms 1", ""));
    }

    Asker asker(Account account) {
        return new Asker(account.login(), account.fullName(), store.accounts().groupsOf(account.id()));
    }

    Institution now(Institution institution) {
        return members.institutions().byId(institution.pageId()).orElseThrow();
    }

    List<String> open(Account account) {
        return tasks.openFor(asker(account)).stream().map(kept -> kept.task().kind()).toList();
    }

    List<KeptTask> openOfOffice() {
        return tasks.openFor(OFFICE);
    }

    List<Letter> letters() {
        return store.outbox().due(100);
    }

    @Override
    public void close() {
        store.close();
    }
}
