package org.ecities.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.ecities.accounts.Actor;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditQuery;
import org.ecities.store.Holder;
import org.ecities.store.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlineExtensionTest {

    private static final Actor ACTOR = new Actor("office", "192.0.2.7");

    @TempDir
    Path folder;

    private MembersWiki wiki;
    private Instant due;

    @BeforeEach
    void open() {
        wiki = new MembersWiki(folder);
        due = wiki.clock.instant().plus(Duration.ofDays(5));
        wiki.tasks.put(Task.of("k", "members.vacant", Holder.group(Asker.SECRETARIAT), "members.task.vacant", "/work")
                .with("Suwon").until(due));
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private Instant dueNow() {
        return wiki.openOfOffice().get(0).task().due().orElseThrow();
    }

    @Test
    void movesWhatIsOpenAndTheJournalSaysWhy() {
        int moved = wiki.members.deadlines().extend(MembersWiki.OFFICE, ACTOR, "3", "Two days\r\nwithout power");

        assertThat(moved).isEqualTo(1);
        assertThat(dueNow()).isEqualTo(due.plus(Duration.ofDays(3)));
        assertThat(wiki.store.audit().entries(AuditQuery.newest(10)))
                .filteredOn(entry -> entry.event().kind() == AuditKind.DEADLINES_MOVED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event().actor()).isEqualTo("office");
                    assertThat(entry.event().subject()).isEqualTo("3 d, 1: Two days without power");
                });
    }

    @Test
    void nothingMovesWithoutDaysAReasonOrTheRight() {
        for (String days : new String[] {"", "0", "31", "-1", "1.5", "٣"}) {
            assertThatThrownBy(() -> wiki.members.deadlines().extend(MembersWiki.OFFICE, ACTOR, days, "Power"))
                    .isInstanceOf(PageRefusedException.class);
        }
        assertThatThrownBy(() -> wiki.members.deadlines().extend(MembersWiki.OFFICE, ACTOR, "3", " "))
                .isInstanceOf(PageRefusedException.class);
        Asker stranger = new Asker("stranger", "", Set.of());
        assertThatThrownBy(() -> wiki.members.deadlines().extend(stranger, ACTOR, "3", "Power"))
                .isInstanceOf(NotAllowedException.class);

        assertThat(dueNow()).isEqualTo(due);
    }
}
