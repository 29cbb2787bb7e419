package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommentsTest extends StoreTest {

    private long page;

    @BeforeEach
    void aPage() {
        page = save("City.Suwon", 0, "A city of walls.").pages().get(0).pageId();
    }

    private long say(String text) {
        return store.commit(ChangeSet.of(CommentEdit.added("city.suwon", 1, text), "park"))
                .comments().get(0).comment();
    }

    private void remove(long comment, String who) {
        store.commit(ChangeSet.of(CommentEdit.removed("City.Suwon", 1, comment), who));
    }

    private List<Comment> all() {
        return store.comments().comments(page, Long.MAX_VALUE, 10);
    }

    @Test
    void aCommentComesBackAsItWasSaid() {
        long id = say("Which walls?\nAll of them?");

        Comment comment = store.comments().comment(page, id).orElseThrow();
        assertThat(comment.text()).isEqualTo("Which walls?\nAll of them?");
        assertThat(comment.author()).isEqualTo("park");
        assertThat(comment.page()).isEqualTo("City.Suwon");
        assertThat(comment.removal()).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void theNewestCommentsAreReadFirst() {
        say("one");
        long two = say("two");
        say("three");

        assertThat(all()).extracting(Comment::text).containsExactly("three", "two", "one");
        assertThat(store.comments().comments(page, two, 10)).extracting(Comment::text).containsExactly("one");
        assertThat(store.comments().texts(page, 2)).containsExactly("two", "three");
        assertThat(store.comments().count(page)).isEqualTo(3);
    }

    @Test
    void aRemovedCommentTellsWhoTookItAwayAndCanBePutBack() {
        long id = say("one");
        remove(id, "mina");

        assertThat(all().get(0).removal().map(Comment.Removal::by)).contains("mina");
        assertThat(store.comments().texts(page, 10)).isEmpty();
        assertThat(store.check()).isEmpty();

        store.commit(ChangeSet.of(CommentEdit.restored("City.Suwon", 1, id), "mina"));

        assertThat(all().get(0).removal()).isEmpty();
        assertThat(all().get(0).author()).isEqualTo("park");
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aCommentIsRemovedOnceAndOnItsOwnPageOnly() {
        long id = say("one");
        save("City.Busan", 0, "A port.");
        remove(id, "mina");

        assertThatThrownBy(() -> remove(id, "mina")).isInstanceOf(StoreException.class).hasMessageContaining("comment");
        assertThatThrownBy(() -> store.commit(ChangeSet.of(CommentEdit.restored("City.Busan", 1, id), "mina")))
                .isInstanceOf(StoreException.class);
    }

    @Test
    void rightsThatWereJudgedByAnEarlierTextDoNotCount() {
        save("City.Suwon", 1, "[{ALLOW view Secretariat}]");

        assertThatThrownBy(() -> say("late")).isInstanceOf(StaleVersionException.class);
    }

    @Test
    void aDeletedPageTakesNoCommentsAndKeepsThoseItHas() {
        say("one");
        delete("City.Suwon", 1);

        assertThatThrownBy(() -> say("late")).isInstanceOf(StaleVersionException.class);
        assertThat(all()).hasSize(1);
    }

    @Test
    void commentsFollowAPageToAnotherName() {
        long id = say("one");
        store.commit(ChangeSet.of(PageEdit.of("City.Suwon", 1, "text").renamed("City.New"), "mina", ""));

        assertThat(store.comments().comment(page, id).map(Comment::page)).contains("City.New");
    }

    @Test
    void theFeedTellsOfComments() {
        long before = store.feed().last();
        long id = say("one");
        remove(id, "park");

        List<CommentChange> told = store.feed().since(before, 10).stream().flatMap(c -> c.comments().stream()).toList();
        assertThat(told).extracting(CommentChange::kind)
                .containsExactly(CommentEdit.Kind.ADDED, CommentEdit.Kind.REMOVED);
        assertThat(told).extracting(CommentChange::pageId).containsOnly(page);
    }

    @Test
    void whoLeavesForGoodLeavesNoNameUnderComments() {
        store.accounts().create("park", "Contributor", "", "");
        say("one");
        store.accounts().leave(store.accounts().byLogin("park").orElseThrow().id());

        assertThat(all().get(0).author()).startsWith("former-contributor-");
    }

    @Test
    void textsThatCannotBeKeptAreRefused() {
        assertThatThrownBy(() -> say("a\0b")).isInstanceOf(StoreException.class).hasMessageContaining("NUL");
        assertThatThrownBy(() -> say("x".repeat(Comment.MAX_TEXT + 1)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("10000");
    }

    @Test
    void everythingThatHappenedToAPageIsToldNewestFirst() {
        say("one");
        Blob blob = store.files().keep(new java.io.ByteArrayInputStream(new byte[] {1}), 1);
        store.commit(ChangeSet.by("mina", "both")
                .pages(List.of(PageEdit.of("City.Suwon", 1, "second")))
                .files(List.of(FileEdit.of("City.Suwon", 1, "plan.txt", blob, "text/plain")))
                .build());
        store.commit(ChangeSet.ofFiles(List.of(FileEdit.deletion("City.Suwon", 2, "plan.txt")), "mina", "gone"));
        save("City.Busan", 0, "A port.");

        List<PageEvent> recent = store.activity().recent(ChangeFilter.ALL, Long.MAX_VALUE, 10);
        assertThat(recent).extracting(event -> event.kind() + " " + event.page() + " " + event.file())
                .containsExactly(
                        "TEXT City.Busan ", "FILE_DELETED City.Suwon plan.txt", "TEXT City.Suwon ",
                        "FILE City.Suwon plan.txt", "COMMENT_ADDED City.Suwon ", "TEXT City.Suwon ");
        assertThat(store.activity().ofPage(page, 2, 4, 10)).extracting(PageEvent::change).containsExactly(3L, 3L, 2L);
        assertThat(store.activity().recent(ChangeFilter.ALL, 3, 1)).extracting(PageEvent::note).containsExactly("one");
    }

    @Test
    void theTextOfARemovedCommentIsNotToldAgain() {
        remove(say("one"), "park");

        assertThat(store.activity().ofPage(page, 0, Long.MAX_VALUE, 10)).extracting(PageEvent::note).containsOnly("");
    }
}
