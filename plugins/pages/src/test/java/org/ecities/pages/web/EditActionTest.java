package org.ecities.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageTemplates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditActionTest {

    /** The o is Cyrillic. */
    private static final String LOOKS_LIKE_SUWON = "City.Suw\u043En";

    private final StubPages pages = new StubPages().has("City.Suwon", "kim", "first").has("City.Suwon", "lee", "second");
    private final EditAction edit = new EditAction(
            pages,
            (request, name, text) -> "<p>" + text + "</p>",
            new Drafts(new StubDrafts(), Clock.fixed(Instant.parse("2026-03-14T14:02:00Z"), ZoneOffset.UTC)),
            new PageTemplates(pages, pages::beginning),
            new LookAlikeQuestion(name -> name.equals(LOOKS_LIKE_SUWON) ? List.of("City.Suwon") : List.of(), pages));

    @Test
    void opensWithTheTextAndTheVersionItIsBasedOn() throws Exception {
        Exchange editor = Exchange.to("city.suwon").by("kim").get(edit);

        assertThat(editor.part()).isEqualTo("edit");
        assertThat(editor.title()).isEqualTo("Edit City.Suwon");
        assertThat(editor.shown("text")).isEqualTo("second");
        assertThat(editor.shown("base")).isEqualTo(2);
    }

    @Test
    void opensEmptyForANewPage() throws Exception {
        Exchange editor = Exchange.to("City.New").by("kim").get(edit);

        assertThat(editor.title()).isEqualTo("New page City.New");
        assertThat(editor.shown("base")).isEqualTo(0);
    }

    @Test
    void asksWhoBeginsAPageAboutOneThatLooksTheSame() throws Exception {
        Exchange editor = Exchange.to(LOOKS_LIKE_SUWON).by("kim").get(edit);
        assertThat(editor.shown("alikes")).isEqualTo(List.of(PageLink.to("City.Suwon")));

        Exchange unanswered = Exchange.to(LOOKS_LIKE_SUWON).by("kim").with("base", "0").with("text", "new").with("note", "")
                .with("do", "save").post(edit);
        assertThat(unanswered.status()).isEqualTo(400);
        assertThat((String) unanswered.shown("message")).contains("looks like the page City.Suwon");

        Exchange sure = Exchange.to(LOOKS_LIKE_SUWON).by("kim").with("base", "0").with("text", "new").with("note", "")
                .with("do", "save").with(LookAlikeQuestion.ANSWER, "yes").post(edit);
        assertThat(sure.status()).isEqualTo(303);
    }

    @Test
    void beginsANewPageWithTheChosenTemplate() throws Exception {
        pages.has("Template.Meeting", "kim", "!!! Minutes of [{$pagename}]").has("Template.Visit", "kim", "Visit");

        Exchange editor = Exchange.to("City.New").by("kim").with("template", "template.meeting").get(edit);

        assertThat(editor.shown("text")).isEqualTo("!!! Minutes of [{$pagename}]");
        assertThat(editor.shown("base")).isEqualTo(0);
        assertThat(editor.shown("templates")).isEqualTo(List.of(
                new TemplateChoice("Template.Meeting", "Meeting", true), new TemplateChoice("Template.Visit", "Visit", false)));
        assertThat(editor.shown("templateMessage")).isEqualTo("");
    }

    @Test
    void beginsEmptyWithWordsForWhatIsNoTemplate() throws Exception {
        for (String name : List.of("City.Suwon", "Template.None")) {
            Exchange editor = Exchange.to("City.New").by("kim").with("template", name).get(edit);

            assertThat(editor.shown("text")).isEqualTo("");
            assertThat((String) editor.shown("templateMessage")).contains("no template " + name);
        }
    }

    @Test
    void offersNoTemplateWhereSomethingIsWritten() throws Exception {
        pages.has("Template.Meeting", "kim", "Minutes");

        Exchange existing = Exchange.to("City.Suwon").by("kim").with("template", "Template.Meeting").get(edit);
        Exchange.to("City.New").by("kim").with("base", "0").with("text", "typed").with("note", "").with("do", "preview")
                .post(edit);
        Exchange continued = Exchange.to("City.New").by("kim").with("draft", "continue")
                .with("template", "Template.Meeting").get(edit);

        assertThat(existing.shown("text")).isEqualTo("second");
        assertThat(existing.shown("templates")).isNull();
        assertThat(continued.shown("text")).isEqualTo("typed");
        assertThat(continued.shown("templates")).isNull();
    }

    @Test
    void showsThoseWhoMayNotEditTheWayToSignIn() throws Exception {
        Exchange answer = Exchange.to("City.Suwon").get(edit);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.shown("message")).isEqualTo("You may not change the page City.Suwon.");
        assertThat((String) answer.shown("signIn")).startsWith("/sign-in?back=");
    }

    @Test
    void previewsWithoutKeeping() throws Exception {
        Exchange editor = typed("third", "2", "preview").by("kim").post(edit);

        assertThat(editor.status()).isEqualTo(200);
        assertThat(editor.shown("preview")).isEqualTo("<p>third</p>");
        assertThat(editor.shown("text")).isEqualTo("third");
        assertThat(editor.shown("note")).isEqualTo("why");
        assertThat(editor.shown("base")).isEqualTo(2);
        assertThat(latest()).isEqualTo("second");
    }

    @Test
    void keepsTheTextAndLeadsToThePage() throws Exception {
        Exchange answer = typed("third", "2", "save").by("kim").post(edit);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/wiki/City.Suwon");
        assertThat(latest()).isEqualTo("third");
        assertThat(pages.history(Asker.anonymous(), "City.Suwon", 0, 1).get(0).note()).isEqualTo("why");
    }

    @Test
    void showsBothTextsWhenTwoPeopleChangedThis() throws Exception {
        Exchange answer = typed("mine", "1", "save").by("kim").post(edit);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.part()).isEqualTo("conflict");
        assertThat(answer.shown("base")).isEqualTo(2);
        assertThat(answer.shown("note")).isEqualTo("why");
        ConflictException conflict = (ConflictException) answer.shown("conflict");
        assertThat(conflict.mine()).isEqualTo("mine");
        assertThat(conflict.theirs()).isEqualTo("second");
    }

    @ParameterizedTest(name = "text {0}, base {1}, button {2}: {3}")
    @CsvSource({
        "' ', 2, save, The page City.Suwon would have no text. Write at least one word.",
        "kept, x, save, 'The value of “base” is “x”. A whole number from 0 to 2,147,483,647 is accepted.'",
        "kept, 2, publish, The form asked for “publish”. Only save and preview are accepted.",
    })
    void givesTypedTextBackWhenItIsRefused(String text, String base, String button, String message) throws Exception {
        Exchange editor = typed(text, base, button).by("kim").post(edit);

        assertThat(editor.status()).isEqualTo(400);
        assertThat(editor.part()).isEqualTo("edit");
        assertThat(editor.shown("message")).isEqualTo(message);
        assertThat(editor.shown("text")).isEqualTo(text);
        assertThat(editor.shown("note")).isEqualTo("why");
    }

    @Test
    void refusesAFormThatCameWithoutItsText() throws Exception {
        Exchange editor = Exchange.to("City.Suwon").by("kim").with("base", "2").with("do", "save").post(edit);

        assertThat(editor.status()).isEqualTo(400);
        assertThat(latest()).isEqualTo("second");
    }

    @Test
    void givesTypedTextBackWhenTheNameIsRefused() throws Exception {
        for (String button : new String[] {"save", "preview"}) {
            Exchange editor = Exchange.to("a/b")
                    .by("kim")
                    .with("text", "kept")
                    .with("base", "0")
                    .with("do", button)
                    .post(edit);

            assertThat(editor.status()).isEqualTo(400);
            assertThat(editor.shown("message"))
                    .isEqualTo("The page name “a/b” holds a slash. Use a hyphen instead.");
            assertThat(editor.shown("text")).isEqualTo("kept");
            assertThat(editor.shown("action")).isEqualTo("/action/a/b");
        }
    }

    @ParameterizedTest
    @CsvSource({"save", "preview"})
    void givesTypedTextBackWhenTheRightIsGone(String button) throws Exception {
        Exchange editor = typed("kept", "2", button).post(edit);

        assertThat(editor.status()).isEqualTo(403);
        assertThat(editor.part()).isEqualTo("edit");
        assertThat(editor.shown("text")).isEqualTo("kept");
    }

    private static Exchange typed(String text, String base, String button) {
        return Exchange.to("City.Suwon")
                .with("text", text)
                .with("base", base)
                .with("note", "why")
                .with("do", button);
    }

    private String latest() {
        return pages.view(Asker.anonymous(), "City.Suwon").orElseThrow().text();
    }

    @Test
    void offersWhatWasPreviewedAndNotSaved() throws Exception {
        typed("third", "2", "preview").by("kim").post(edit);

        Exchange opened = Exchange.to("City.Suwon").by("kim").get(edit);
        assertThat(opened.shown("text")).isEqualTo("second");
        assertThat(((DraftOffer) opened.shown("draft")).when()).isEqualTo("14 March 2026, 14:02 UTC");

        Exchange continued = Exchange.to("City.Suwon").by("kim").with("draft", "continue").get(edit);
        assertThat(continued.shown("text")).isEqualTo("third");
        assertThat(continued.shown("note")).isEqualTo("why");
        assertThat(continued.shown("draft")).isNull();
    }

    @Test
    void keepsDraftsFromEverybodyElse() throws Exception {
        typed("third", "2", "preview").by("kim").post(edit);

        assertThat(Exchange.to("City.Suwon").by("lee").get(edit).shown("draft")).isNull();
        assertThat(Exchange.to("City.Suwon").by("lee").with("draft", "continue").get(edit).shown("text"))
                .isEqualTo("second");
    }

    @Test
    void forgetsTheDraftOnceItIsSaved() throws Exception {
        typed("third", "1", "save").by("kim").post(edit);
        assertThat(Exchange.to("City.Suwon").by("kim").get(edit).shown("draft")).isNotNull();

        typed("third", "2", "save").by("kim").post(edit);

        assertThat(Exchange.to("City.Suwon").by("kim").get(edit).shown("draft")).isNull();
    }

    @Test
    void keepsTheDraftOfATextThatIsRefused() throws Exception {
        typed("  ", "2", "save").by("kim").post(edit);

        assertThat(Exchange.to("City.Suwon").by("kim").get(edit).shown("draft")).isNotNull();
    }

    @Test
    void opensAndSavesThePartUnderAHeading() throws Exception {
        pages.has("City.Long", "kim", "Before.\r\n!!One\r\nA\r\n!!Two\r\nB\r\n");

        Exchange editor = Exchange.to("City.Long").by("kim").with("section", "1").get(edit);
        assertThat(editor.title()).isEqualTo("Edit a part of City.Long");
        assertThat(editor.shown("text")).isEqualTo("!!One\r\nA\r\n");

        Exchange saved = Exchange.to("City.Long").by("kim").with("section", "1").with("base", "1").with("note", "")
                .with("text", "!!One\nnew").with("do", "save").post(edit);
        assertThat(saved.status()).isEqualTo(303);
        assertThat(pages.view(Asker.anonymous(), "City.Long").orElseThrow().text())
                .isEqualTo("Before.\r\n!!One\nnew\r\n!!Two\r\nB\r\n");
    }

    @Test
    void givesBackThePartThatFitsNowhere() throws Exception {
        Exchange refused = Exchange.to("City.Suwon").by("kim").with("section", "3").with("base", "2").with("note", "")
                .with("text", "typed").with("do", "save").post(edit);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.shown("text")).isEqualTo("typed");
    }
}
