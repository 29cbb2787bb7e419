package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecities.members.people.Choices;
import org.ecities.members.people.EntryLinks;
import org.ecities.members.people.PeopleRound;
import org.ecities.members.people.Person;
import org.ecities.members.people.SentLink;
import org.ecities.members.people.WhosWho;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.PrivateValues;
import org.ecities.pages.Readership;
import org.ecities.records.FieldValue;
import org.ecities.records.Value;
import org.ecities.store.Account;
import org.ecities.store.Hold;
import org.ecities.store.Letter;
import org.ecities.store.PrivateValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An entry of the who's who, from the listing to the removal. */
class WhosWhoTest {

    private static final Asker READER = Asker.anonymous();
    private static final Asker COLLEAGUE = new Asker("colleague", "", Set.of());
    private static final String NAME = "Quendolyn-Marker";
    private static final String EMAIL = "quendolyn.marker@city.example";

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private WhosWho whosWho;
    private PrivateValues values;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        whosWho = wiki.members.whosWho();
        values = new PrivateValues(wiki.store);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private static Map<String, FieldValue> said(String name, String email) {
        return Map.of(
                "name", FieldValue.of(Value.of(Map.of("en", name))),
                "email", FieldValue.of(email),
                "phone", FieldValue.of("+82 31 555 0199"));
    }

    private SentLink listed() {
        return whosWho.listing().list(MembersWiki.OFFICE, said(NAME, EMAIL), "en");
    }

    private Person now(Person person) {
        return whosWho.people().byId(person.id()).orElseThrow();
    }

    private Person reached(SentLink sent) {
        return whosWho.links().find(token(sent.path())).orElseThrow().person();
    }

    private static String token(String path) {
        return path.substring(path.indexOf('=') + 1);
    }

    private Person saved(Person person, Choices choices) {
        whosWho.own().save(person, Map.of(), choices, "agreed");
        return now(person);
    }

    private static Choices shown(Audience entry) {
        return new Choices(entry, Map.of("name", Readership.PUBLIC, "email", Readership.MEMBERS));
    }

    private List<String> seenBy(Asker asker, Person person) {
        return wiki.pages.view(asker, person.name()).isEmpty()
                ? List.of("no page")
                : values.values(asker, person.name()).stream().map(PrivateValue::field).toList();
    }

    private PeopleRound round() {
        return whosWho.round(
                now -> now.atZone(ZoneOffset.UTC).minusMonths(6).toInstant(), Hold.NONE);
    }

    private long bytesWith(String marker) {
        byte[] wanted = marker.getBytes(StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> holds(file, wanted)).count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(Path file, byte[] wanted) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aListedPersonIsASecretOfTheSecretariatUnderANumber() {
        SentLink sent = listed();
        Person person = sent.person();

        assertThat(person.name()).isEqualTo("Person.0001");
        assertThat(person.state()).isEqualTo(Person.State.LISTED);
        assertThat(wiki.text("Person.0001")).contains("listed: 2026-03-02").doesNotContain(NAME, EMAIL, "0199");
        assertThat(seenBy(READER, person)).containsExactly("no page");
        assertThat(seenBy(COLLEAGUE, person)).containsExactly("no page");
        assertThat(seenBy(MembersWiki.OFFICE, person)).containsExactly("email", "name", "phone");
        assertThat(sent.mailed()).isTrue();
        assertThat(wiki.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo(EMAIL);
            assertThat(letter.text()).contains("https://ecities.example" + sent.path(), NAME);
            assertThat(letter.key()).doesNotContain(EMAIL);
        });
        assertThat(listed().person().name()).isEqualTo("Person.0002");
    }

    @Test
    void nameAndAddressAreNeededAndOthersListNobody() {
        assertThatThrownBy(() -> whosWho.listing().list(MembersWiki.OFFICE, Map.of("email", FieldValue.of(EMAIL)), "en"))
                .isInstanceOf(PageRefusedException.class).hasMessageContaining("name is missing");
        assertThatThrownBy(() -> whosWho.listing().list(MembersWiki.OFFICE, said(NAME, "nowhere"), "en"))
                .isInstanceOf(PageRefusedException.class).hasMessageContaining("nowhere");
        assertThatThrownBy(() -> whosWho.listing().list(COLLEAGUE, said(NAME, EMAIL), "en"))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aFocalPointListsItsOwnPeopleAndIsToldOfThemUntilTheyConfirm() {
        Institution suwon = wiki.suwon();
        Account holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
        Asker focalPoint = wiki.asker(holder);
        listed();
        Person person = whosWho.listing().list(focalPoint, said("Own", "own@city.example"), "en").person();

        assertThat(person.value("institution")).contains(FieldValue.of(suwon.page()));
        assertThat(whosWho.listing().seenBy(focalPoint)).extracting(Person::name).containsExactly(person.name());
        assertThat(seenBy(focalPoint, person)).isEmpty();
        assertThatThrownBy(() -> whosWho.withdraw(focalPoint, "Person.0001")).isInstanceOf(PageRefusedException.class);

        saved(person, shown(Audience.NETWORK));
        assertThat(whosWho.listing().seenBy(focalPoint)).isEmpty();
        assertThatThrownBy(() -> whosWho.listing().again(focalPoint, person.name())).isInstanceOf(PageRefusedException.class);
        assertThat(seenBy(focalPoint, person)).containsExactly("email", "name");
    }

    @Test
    void thePersonCorrectsAndChoosesWhoSeesEachValue() {
        Person person = reached(listed());
        whosWho.own().save(
                person, Map.of("phone", Optional.empty(), "position", Optional.of(FieldValue.of("Planner"))),
                shown(Audience.PUBLIC), "agreed");
        Person after = now(person);

        assertThat(after.state()).isEqualTo(Person.State.CONFIRMED);
        assertThat(seenBy(READER, after)).containsExactly("name");
        assertThat(seenBy(COLLEAGUE, after)).containsExactly("email", "name");
        assertThat(seenBy(MembersWiki.OFFICE, after)).containsExactly("choices", "email", "name", "position");
        assertThat(wiki.text(after.name())).contains("confirmed: 2026-03-02").doesNotContain(NAME, "Planner");
        assertThat(after.ends()).contains(Instant.parse("2028-03-02T00:00:00Z"));
        assertThat(whosWho.people().earlier(after)).extracting(PrivateValue::field).contains("phone");
    }

    @Test
    void aHiddenEntryIsClosedAndComesBackAsItWasChosen() {
        Person person = saved(reached(listed()), shown(Audience.PUBLIC));
        whosWho.own().hide(person);
        assertThat(seenBy(COLLEAGUE, person)).containsExactly("no page");
        wiki.write(person.name(), wiki.text(person.name()).replace("[{ALLOW view Secretariat}]\n", ""));
        assertThat(seenBy(COLLEAGUE, person)).as("also when somebody opens the page").isEmpty();

        whosWho.own().show(now(person));
        assertThat(seenBy(READER, person)).containsExactly("name");
        assertThat(seenBy(COLLEAGUE, person)).containsExactly("email", "name");
    }

    @Test
    void anEntryThatNobodyConfirmedIsNeitherHiddenNorShown() {
        Person person = reached(listed());

        assertThatThrownBy(() -> whosWho.own().show(person)).isInstanceOf(PageRefusedException.class);
        assertThat(seenBy(COLLEAGUE, person)).containsExactly("no page");
    }

    @Test
    void removingLeavesNothingButANeutralPage() {
        Person person = saved(reached(listed()), shown(Audience.PUBLIC));
        whosWho.links().ask(EMAIL);
        assertThat(bytesWith(NAME)).isPositive();
        whosWho.remove(person);

        Person after = now(person);
        assertThat(after.state()).isEqualTo(Person.State.REMOVED);
        assertThat(after.values()).isEmpty();
        assertThat(wiki.pages.view(READER, person.name()).orElseThrow().text()).contains("removed at the person's wish");
        assertThat(wiki.letters()).isEmpty();
        assertThat(bytesWith(NAME)).isZero();
        assertThat(bytesWith(EMAIL)).isZero();
        assertThat(bytesWith("555 0199")).isZero();
        assertThat(wiki.store.check()).isEmpty();
        assertThat(wiki.store.purges().since(0, 100)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(whosWho.people().withAddress(EMAIL)).isEmpty();
    }

    @Test
    void aRemovedEntryThatNobodyKnewOfStaysUnknown() {
        Person person = listed().person();
        whosWho.remove(person);

        assertThat(wiki.pages.view(READER, person.name())).isEmpty();
        assertThat(wiki.pages.view(MembersWiki.OFFICE, person.name())).isPresent();
    }

    @Test
    void twoPeopleOfOneAddressGetALetterEachAndOneWithBothLinks() {
        SentLink first = listed();
        SentLink second = whosWho.listing().list(MembersWiki.OFFICE, said("Other", EMAIL), "en");
        assertThat(wiki.letters()).hasSize(2).extracting(Letter::to).containsOnly(EMAIL);
        assertThat(reached(first).name()).isNotEqualTo(reached(second).name());

        whosWho.links().ask(EMAIL.toUpperCase(java.util.Locale.ROOT));
        Letter both = wiki.letters().get(2);
        List<String> links = both.text().lines().filter(line -> line.startsWith("https://")).toList();
        assertThat(links).hasSize(2);
        assertThat(links).extracting(link -> whosWho.links().find(token(link)).orElseThrow().person().name())
                .containsExactly("Person.0001", "Person.0002");
        assertThat(both.text()).contains(NAME, "Other");
    }

    @Test
    void ofAnUnknownAddressNobodyIsToldAndOneAddressIsNotFlooded() {
        listed();
        whosWho.links().ask("nobody@city.example");
        assertThat(wiki.letters()).hasSize(1);
        for (int i = 0; i < 9; i++) {
            wiki.clock.advance(Duration.ofSeconds(1));
            whosWho.links().ask(EMAIL);
        }

        assertThat(wiki.letters()).hasSize(1 + 3);
    }

    @Test
    void aLinkIsGoodForSixtyDaysAndALaterOneLeavesItGood() {
        SentLink first = listed();
        SentLink second = whosWho.listing().again(MembersWiki.OFFICE, "Person.0001");
        EntryLinks.Reached reached = whosWho.links().find(token(first.path())).orElseThrow();

        assertThat(reached.link().openAt(wiki.clock.instant().plus(Duration.ofDays(59)))).isTrue();
        assertThat(reached.link().openAt(wiki.clock.instant().plus(Duration.ofDays(60)))).isFalse();
        assertThat(reached(second).name()).isEqualTo("Person.0001");
        assertThat(whosWho.links().find("0".repeat(64))).isEmpty();
        assertThat(whosWho.links().find("")).isEmpty();
    }

    @Test
    void whoNeverConfirmsIsRemovedAfterSixMonthsUnlessHeld() {
        Person person = listed().person();
        wiki.clock.advance(Duration.ofDays(180));
        round().run();
        assertThat(now(person).state()).isEqualTo(Person.State.LISTED);
        wiki.clock.advance(Duration.ofDays(10));
        assertThat(round().overdue()).extracting(Person::name).containsExactly("Person.0001");
        PeopleRound held = whosWho.round(now -> now, Hold.of(List.of("person.0001"), List.of()));
        held.run();
        assertThat(now(person).state()).isEqualTo(Person.State.LISTED);

        round().run();
        assertThat(now(person).state()).isEqualTo(Person.State.REMOVED);
        assertThat(bytesWith(NAME)).isZero();
        round().run();
        assertThat(round().overdue()).isEmpty();
    }

    @Test
    void aConsentIsAskedForOnceBeforeItEndsAndAfterItNothingIsShown() {
        Person person = saved(reached(listed()), shown(Audience.PUBLIC));
        wiki.letters().forEach(letter -> wiki.store.outbox().sent(letter.id()));
        wiki.clock.advance(Duration.between(wiki.clock.instant(), Instant.parse("2028-02-10T08:00:00Z")));
        round().run();
        round().run();
        assertThat(wiki.letters()).singleElement()
                .satisfies(letter -> assertThat(letter.purpose()).isEqualTo("members.letter.entry.renew"));
        String path = wiki.letters().get(0).text().lines().filter(line -> line.startsWith("https")).findFirst().orElseThrow();

        wiki.clock.advance(Duration.ofDays(30));
        assertThat(seenBy(READER, person)).isEmpty();
        saved(whosWho.links().find(token(path)).orElseThrow().person(), shown(Audience.PUBLIC));
        assertThat(seenBy(READER, person)).containsExactly("name");
    }

    @Test
    void whatAnOlderBackupBroughtBackIsFinished() {
        Person person = saved(reached(listed()), shown(Audience.PUBLIC));
        String before = person.page().text();
        whosWho.remove(person);
        wiki.write(person.name(), before);
        assertThat(now(person).state()).isEqualTo(Person.State.CONFIRMED);

        round().run();
        assertThat(now(person).state()).isEqualTo(Person.State.REMOVED);
    }
}
