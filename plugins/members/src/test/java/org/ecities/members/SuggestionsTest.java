package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.records.Field;
import org.ecities.store.Account;
import org.ecities.store.Letter;
import org.ecities.store.Suggestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuggestionsTest {

    private static final Asker READER = Asker.anonymous();

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Institution suwon;
    private Account holder;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        suwon = wiki.suwon();
        holder = wiki.seated(MembersWiki.OFFICE, suwon, SeatRole.HOLDER);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private Suggestions suggestions() {
        return wiki.members.suggestions();
    }

    private Suggestion population(String said) {
        return suggestions().suggest(
                READER, "City.Suwon",
                new Suggestions.Wish("population", said, "https://example.org/census", "reader@example.org", "en"));
    }

    private Suggestion again(Suggestion suggestion) {
        return wiki.store.suggestions().byId(suggestion.id()).orElseThrow();
    }

    @Test
    void landsInTheWorkOfTheInstitution() {
        population("1200000");

        assertThat(wiki.open(holder)).contains("members.suggestion");
        assertThat(wiki.openOfOffice()).isEmpty();
    }

    @Test
    void ofAPageThatNobodyKeepsItGoesToTheSecretariat() {
        wiki.write("City.Busan", "[{City\n\nname:\n  en: Busan\n}]\n");
        suggestions().suggest(READER, "City.Busan", new Suggestions.Wish("", "A word is wrong", "", "", "en"));

        assertThat(wiki.openOfOffice()).extracting(kept -> kept.task().kind()).containsExactly("members.suggestion");
    }

    @Test
    void whatIsAcceptedStandsOnThePageWithItsSourceAndTheSenderIsThanked() {
        Suggestion suggestion = population("1200000");
        suggestions().accept(wiki.asker(holder), suggestion.id(), "Suggested by a reader");

        assertThat(wiki.text("City.Suwon")).contains("value: 1200000", "source: https://example.org/census");
        assertThat(wiki.store.pages().head("City.Suwon").orElseThrow().author()).isEqualTo(holder.login());
        assertThat(wiki.open(holder)).doesNotContain("members.suggestion");
        assertThat(wiki.letters()).filteredOn(letter -> letter.to().equals("reader@example.org"))
                .extracting(Letter::purpose).containsExactly("members.letter.suggestion.ACCEPTED");
        assertThat(again(suggestion).email()).isEmpty();
    }

    @Test
    void aValueThatDoesNotFitIsNotWrittenAndNothingIsDecided() {
        Suggestion suggestion = population("about a million");

        assertThatThrownBy(() -> suggestions().accept(wiki.asker(holder), suggestion.id(), ""))
                .isInstanceOf(PageRefusedException.class);
        assertThat(again(suggestion).state()).isEqualTo(Suggestion.State.OPEN);
        suggestions().changed(wiki.asker(holder), suggestion.id());
        assertThat(again(suggestion).state()).isEqualTo(Suggestion.State.CHANGED);
    }

    @Test
    void isDecidedOnceAndDeclinedWithAReason() {
        Suggestion suggestion = population("1200000");
        assertThatThrownBy(() -> suggestions().decline(wiki.asker(holder), suggestion.id(), " "))
                .isInstanceOf(PageRefusedException.class);
        suggestions().decline(wiki.asker(holder), suggestion.id(), "The census says otherwise");

        assertThatThrownBy(() -> suggestions().accept(wiki.asker(holder), suggestion.id(), ""))
                .isInstanceOf(PageRefusedException.class);
        assertThat(wiki.letters()).anySatisfy(letter -> assertThat(letter.text()).contains("The census says otherwise"));
        assertThat(wiki.text("City.Suwon")).doesNotContain("1200000");
    }

    @Test
    void nobodyElseDecides() {
        Suggestion suggestion = population("1200000");
        Asker stranger = new Asker("stranger", "", Set.of("Institution-99"));

        assertThatThrownBy(() -> suggestions().accept(stranger, suggestion.id(), "")).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> suggestions().find(stranger, suggestion.id())).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void guardedFieldsAreNotOffered() {
        var page = wiki.store.pages().page("City.Suwon").orElseThrow();

        assertThat(suggestions().fields(page)).extracting(Field::id).contains("population").doesNotContain("membership");
        assertThatThrownBy(() -> suggestions().suggest(
                        READER, "City.Suwon", new Suggestions.Wish("membership", "partner", "", "", "en")))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void ofAHiddenPageNothingIsToldAndNothingIsTaken() {
        wiki.write("Secret", "[{ALLOW view Secretariat}]\nhidden");

        assertThatThrownBy(() -> suggestions().suggest(READER, "Secret", new Suggestions.Wish("", "x", "", "", "en")))
                .isInstanceOf(PageRefusedException.class);
        assertThatThrownBy(() -> suggestions().suggest(READER, "Never-was", new Suggestions.Wish("", "x", "", "", "en")))
                .isInstanceOf(PageRefusedException.class);
    }

    @Test
    void aFloodEndsAtTheLimitOfThePage() {
        for (int i = 0; i < Suggestions.MAX_OPEN; i++) {
            population("120000" + i % 10);
        }
        assertThatThrownBy(() -> population("7")).isInstanceOf(PageRefusedException.class);
    }
}
