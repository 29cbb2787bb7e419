package org.ecities.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksTest extends StoreTest {

    private static final Holder SUWON = Holder.group("Institution-12");

    private Account mina;
    private Account park;

    @BeforeEach
    void people() {
        mina = store.accounts().create("mina", "Mina", "", "hash");
        park = store.accounts().create("park", "Park", "", "hash");
        store.accounts().create("ana", "Ana", "", "hash");
        store.accounts().addToGroup("Institution-12", mina.id());
        store.accounts().addToGroup("Institution-12", park.id());
    }

    private static Task task(String key) {
        return Task.of(key, "members.facts", SUWON, "members.task.facts", "/form/City.Suwon");
    }

    private void put(Task... tasks) {
        store.tasks().put(List.of(tasks));
    }

    private KeptTask only(String login) {
        List<KeptTask> open = store.tasks().open(login, 10);
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private Instant in(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    @Test
    void everybodyInTheGroupHasItsTaskAndNobodyElse() {
        long page = save("City.Suwon", 0, "text").pages().get(0).pageId();
        Task said = task("facts").with("8", "수원", "").inNameOf("Suwon").until(in(3)).taking(5).about(page).doneByHand();
        put(said);

        assertThat(only("Mina").task()).isEqualTo(said);
        assertThat(only("park").account()).isEmpty();
        assertThat(store.tasks().open("ana", 10)).isEmpty();
        assertThat(store.tasks().holders(only("park").id())).containsExactly("mina", "park");
    }

    @Test
    void theSameKeyNeverMakesTwo() {
        put(task("facts").with("8"), task("facts").with("9"));
        put(task("facts").with("10").taking(7));

        assertThat(only("mina").task().arguments()).containsExactly("10");
        assertThat(only("mina").task().minutes()).isEqualTo(7);
    }

    @Test
    void whatIsDoneOrTurnedDownStaysSoAndWhatWasWithdrawnOpensAgain() {
        put(task("done"), task("withdrawn"));
        assertThat(store.tasks().close("done", TaskState.DONE, "mina")).isTrue();
        assertThat(store.tasks().close("done", TaskState.DONE, "park")).isFalse();
        store.tasks().close("withdrawn", TaskState.WITHDRAWN, "");
        assertThat(store.tasks().open("mina", 10)).isEmpty();
        assertThat(store.tasks().closed("park", 10)).extracting(kept -> kept.task().key()).containsExactly("done");

        put(task("done"), task("withdrawn"));

        assertThat(only("mina").task().key()).isEqualTo("withdrawn");
    }

    @Test
    void theFirstDueOneComesFirstAndTheOneWithoutHurryLast() {
        put(task("calm"), task("later").until(in(9)), task("soon").until(in(1)));

        assertThat(store.tasks().open("mina", 10)).extracting(kept -> kept.task().key())
                .containsExactly("soon", "later", "calm");
        assertThat(store.tasks().open("mina", 2)).hasSize(2);
        assertThat(store.tasks().countOpen("mina", 100)).isEqualTo(3);
        assertThat(store.tasks().countOpen("mina", 2)).isEqualTo(2);
    }

    @Test
    void aTaskThatIsGivenAwayIsTheColleaguesAloneAndItsKeyStillCloses() {
        put(task("facts"));

        assertThat(store.tasks().give(only("mina").id(), "mina", "park", "you know it")).isTrue();

        assertThat(store.tasks().open("mina", 10)).isEmpty();
        assertThat(only("park").account()).contains("park");
        assertThat(only("park").note()).isEqualTo("you know it");
        assertThat(only("park").noter()).isEqualTo("mina");
        assertThat(store.tasks().give(only("park").id(), "mina", "park", "")).isFalse();
        assertThat(store.tasks().closed("mina", 10)).singleElement()
                .satisfies(trace -> assertThat(trace.state()).isEqualTo(TaskState.GIVEN));
        put(task("facts").taking(3));
        assertThat(only("park").task().minutes()).isEqualTo(3);
        assertThat(store.tasks().close("facts", TaskState.DONE, "park")).isTrue();
    }

    @Test
    void aGivenTaskComesBackWhenTheColleagueIsGone() {
        put(task("left"), task("closed").until(in(1)), Task.of("own", "k", Holder.account("mina"), "t", "/"));
        store.tasks().open("mina", 10).forEach(kept -> store.tasks().give(kept.id(), "mina", "park", ""));
        assertThat(store.tasks().open("mina", 10)).isEmpty();

        store.accounts().removeFromGroup("institution-12", park.id());
        assertThat(store.tasks().open("mina", 10)).hasSize(2);
        store.accounts().setClosed(park.id(), true);
        assertThat(store.tasks().open("mina", 10)).hasSize(3);
    }

    @Test
    void whatIsTurnedDownGoesToSomebodyElseInTheSameStep() {
        put(task("facts"));
        Task instead = Task.of("not-us", "k", Holder.account("ana"), "t", "/");
        long id = only("mina").id();

        assertThat(store.tasks().turnDown(id, "ana", "no", instead)).isFalse();
        assertThat(store.tasks().open("ana", 10)).isEmpty();
        assertThat(store.tasks().turnDown(id, "mina", "the other office", instead)).isTrue();

        assertThat(only("ana").note()).isEqualTo("the other office");
        assertThat(store.tasks().byId(id).orElseThrow().state()).isEqualTo(TaskState.NOT_US);
        assertThat(store.tasks().open("park", 10)).isEmpty();
    }

    @Test
    void theClockOfAGroupStandsStillUntilItIsResumed() {
        put(task("before").until(in(2)));
        store.tasks().pause("institution-12");
        clock.advance(Duration.ofDays(4));
        put(task("meanwhile").until(in(2)));
        store.tasks().pause("Institution-12");
        clock.advance(Duration.ofDays(1));

        assertThat(store.tasks().open("mina", 10)).allMatch(KeptTask::paused);
        assertThat(store.tasks().pressing(in(30), 10)).isEmpty();

        store.tasks().resume("Institution-12");
        store.tasks().resume("Institution-12");

        assertThat(store.tasks().open("mina", 10)).noneMatch(KeptTask::paused)
                .extracting(kept -> kept.task().due().orElseThrow()).containsExactly(in(2), in(2));
    }

    @Test
    void addedTimeStaysUntilAnotherDeadlineIsAsked() {
        Instant first = in(2);
        put(task("facts").until(first), task("calm"));

        assertThat(store.tasks().extendAll(Duration.ofHours(5))).isEqualTo(1);
        put(task("facts").until(first));
        assertThat(store.tasks().open("mina", 1).get(0).task().due()).contains(first.plus(Duration.ofHours(5)));

        put(task("facts").until(first.plusSeconds(1)));
        assertThat(store.tasks().open("mina", 1).get(0).task().due()).contains(first.plusSeconds(1));
    }

    @Test
    void onlyWhatIsDueSoonAndNotLateIsPressing() {
        put(task("late").until(in(1)), task("soon").until(in(3)), task("later").until(in(5)));
        clock.advance(Duration.ofDays(2));

        assertThat(store.tasks().pressing(in(2), 10)).extracting(kept -> kept.task().key()).containsExactly("soon");
    }

    @Test
    void nothingIsLeftOfWhoLeaves() {
        put(task("facts"), Task.of("own", "k", Holder.account("park"), "t", "/"));
        long facts = store.tasks().open("park", 10).stream().filter(kept -> kept.task().holder().group()).findFirst().orElseThrow().id();
        store.tasks().give(facts, "park", "mina", "I leave, Park");

        store.accounts().leave(park.id());

        assertThat(only("mina").noter()).isEqualTo("former-contributor-1");
        assertThat(store.tasks().close("own", TaskState.DONE, "")).isFalse();
        store.purges().purge(store.purges().plan(PurgeRequest.person("park")), "mina", "reason");
        assertThat(only("mina").note()).isEmpty();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void aTaskThatCannotBeKeptIsRefusedWithAllOthers() {
        assertThatThrownBy(() -> put(task("fine"), Task.of("lost", "k", Holder.account("nobody"), "t", "/")))
                .isInstanceOf(StoreException.class).hasMessageContaining("nobody");
        assertThat(store.tasks().open("mina", 10)).isEmpty();
        for (String link : List.of("", "https://example.org", "//example.org", "/\\example.org", "/a\nb")) {
            assertThatThrownBy(() -> Task.of("k", "k", SUWON, "t", link)).isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> task("k").with("a\u001fb")).isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> task("k").taking(-1)).isInstanceOf(StoreException.class);
    }

    /** What makes one person's list quick among all others is that no table is read through. */
    @Test
    void oneListIsFoundByIndexes() throws SQLException {
        put(task("facts"));
        for (String sql : List.of(SqliteTasks.OPEN, SqliteTasks.CLOSED)) {
            assertThat(plan(sql)).contains("USING").doesNotContain("SCAN task").doesNotContain("SCAN t ");
        }
        assertThat(plan(SqliteTasks.OPEN)).contains("task_open_of_account (account_id=?)", "task_open_of_group (group_folded=?)");
        assertThat(plan(SqliteTasks.CLOSED)).contains("task_closed_of_account (account_id=?)", "task_closed_of_group (group_folded=?)");
    }

    private String plan(String sql) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Connection connection = raw();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("explain query plan " + sql.replace("?", "'1'"))) {
            while (rows.next()) {
                plan.append(rows.getString("detail")).append(" \n");
            }
        }
        return plan.toString();
    }
}
