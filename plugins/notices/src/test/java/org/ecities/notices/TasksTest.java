package org.ecities.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.store.Account;
import org.ecities.store.Holder;
import org.ecities.store.KeptTask;
import org.ecities.store.SqliteStore;
import org.ecities.store.Store;
import org.ecities.store.Task;
import org.ecities.store.TaskState;
import org.ecities.testing.MovedClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TasksTest {

    private static final Asker MINA = new Asker("mina", "Mina", Set.of("Institution-12", "Readers"));
    private static final Asker PARK = new Asker("park", "Park", Set.of("Institution-12"));
    private static final Asker ANA = new Asker("ana", "Ana", Set.of("Readers"));
    private static final Asker OFFICE = new Asker("office", "Office", Set.of(Asker.SECRETARIAT));

    private final MovedClock clock = new MovedClock("2026-03-14T09:00:00Z");
    private Store store;
    private Tasks tasks;

    @BeforeEach
    void open(@TempDir Path folder) {
        store = SqliteStore.open(folder, clock);
        for (Asker asker : List.of(MINA, PARK, ANA, OFFICE)) {
            Account account = store.accounts().create(asker.login(), asker.fullName(), "", "hash");
            asker.groups().forEach(group -> store.accounts().addToGroup(group, account.id()));
        }
        tasks = new Tasks(store.tasks(), store.accounts());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private long put(Holder holder) {
        tasks.put(Task.of("facts/" + holder.name(), "test", holder, "notices.task.undelivered", "/form/City.Suwon")
                .inNameOf("Suwon")
                .until(clock.instant().plus(Duration.ofDays(3))));
        Asker asker = holder.group() ? PARK : MINA;
        return tasks.openFor(asker).get(0).id();
    }

    private long forSuwon() {
        return put(Holder.group("Institution-12"));
    }

    private void refused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(TaskRefusedException.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aVisitorHasNothingToDo() {
        forSuwon();

        assertThat(tasks.openFor(Asker.anonymous())).isEmpty();
        assertThat(tasks.doneFor(Asker.anonymous(), 9)).isEmpty();
        assertThat(tasks.count(Asker.anonymous())).isZero();
    }

    @Test
    void aTaskOfAGroupIsGivenWithinTheGroupAlone() {
        long id = forSuwon();

        assertThat(tasks.colleagues(MINA, tasks.mine(MINA, id).task().holder(), 9)).extracting(Account::login).containsExactly("park");
        refused("notices.refused.stranger", () -> tasks.give(MINA, id, "ana", ""));
        refused("notices.refused.stranger", () -> tasks.give(MINA, id, "mina", ""));
        refused("notices.refused.gone", () -> tasks.give(ANA, id, "mina", ""));
        tasks.give(MINA, id, "PARK", " two\r\nlines ");

        assertThat(tasks.openFor(MINA)).isEmpty();
        assertThat(tasks.mine(PARK, id).note()).isEqualTo("two lines");
        assertThat(tasks.doneFor(MINA, 9)).extracting(KeptTask::state).containsExactly(TaskState.GIVEN);
    }

    @Test
    void aTaskOfOnePersonIsGivenToWhoeverSharesAGroup() {
        long id = put(Holder.account("mina"));

        assertThat(tasks.colleagues(MINA, tasks.mine(MINA, id).task().holder(), 9)).extracting(Account::login)
                .containsExactly("ana", "park");
        refused("notices.refused.stranger", () -> tasks.give(MINA, id, "office", ""));
        tasks.give(MINA, id, "ana", "");

        assertThat(tasks.mine(ANA, id).task().holder()).isEqualTo(Holder.account("mina"));
    }

    @Test
    void nothingIsGivenToAClosedAccount() {
        long id = forSuwon();
        store.accounts().setClosed(store.accounts().byLogin("park").orElseThrow().id(), true);

        refused("notices.refused.stranger", () -> tasks.give(MINA, id, "park", ""));
    }

    @Test
    void whatIsTurnedDownComesToTheSecretariatWithItsReasonAndWords() {
        long id = forSuwon();

        refused("notices.refused.reason", () -> tasks.notUs(MINA, id, " "));
        refused("notices.refused.long", () -> tasks.notUs(MINA, id, "x".repeat(Tasks.MAX_NOTE + 1)));
        tasks.notUs(MINA, id, "the other office does it");

        assertThat(tasks.openFor(PARK)).isEmpty();
        KeptTask found = tasks.openFor(OFFICE).get(0);
        assertThat(found.note()).isEqualTo("the other office does it");
        assertThat(found.task().institution()).isEqualTo("Suwon");
        assertThat(found.task().due()).isPresent();
        Messages korean = Messages.of(Locale.KOREAN);
        assertThat(TaskWords.title(korean, found.task()))
                .contains(korean.text("notices.task.undelivered"))
                .isNotEqualTo(TaskWords.title(Messages.of(Locale.ENGLISH), found.task()));
        refused("notices.refused.last", () -> tasks.notUs(OFFICE, found.id(), "no"));
    }

    @Test
    void onlyWhatItsModuleDoesNotNoticeIsDoneByHand() {
        long id = forSuwon();
        refused("notices.refused.byItself", () -> tasks.finish(MINA, id));
        tasks.notUs(MINA, id, "no");
        long found = tasks.openFor(OFFICE).get(0).id();

        refused("notices.refused.gone", () -> tasks.finish(MINA, found));
        tasks.finish(OFFICE, found);
        refused("notices.refused.gone", () -> tasks.finish(OFFICE, found));

        assertThat(tasks.openFor(OFFICE)).isEmpty();
        assertThat(tasks.doneFor(OFFICE, 9)).hasSize(1);
    }

    @Test
    void aModuleSaysThatATaskIsDoneOrOfNoUse() {
        forSuwon();
        assertThat(tasks.done("facts/Institution-12", "mina")).isTrue();
        assertThat(tasks.withdraw("facts/Institution-12")).isFalse();
        put(Holder.account("mina"));
        assertThat(tasks.withdraw("facts/mina")).isTrue();

        assertThat(tasks.openFor(MINA)).isEmpty();
        assertThat(tasks.doneFor(MINA, 9)).hasSize(1);
    }
}
