package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ecities.store.AuditEntry;
import org.ecities.store.AuditQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who changed rights stands in the audit journal; ordinary changes do not. */
class RightsTrailTest {

    private OpenWiki wiki;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private List<String> journal() {
        return wiki.store.audit().entries(AuditQuery.newest(20)).stream()
                .map(AuditEntry::event)
                .map(event -> event.actor() + " " + event.kind() + " " + event.subject())
                .toList();
    }

    @Test
    void tellsOfRulesThatComeChangeAndGo() {
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls. [{ALLOW edit suwon}]");
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls. [{ALLOW edit suwon, park}]");
        wiki.save(OpenWiki.BUSAN, "City.Suwon", "Walls.");

        assertThat(journal())
                .containsExactly(
                        "park RIGHTS_CHANGED City.Suwon",
                        "suwon RIGHTS_CHANGED City.Suwon",
                        "suwon RIGHTS_CHANGED City.Suwon");
    }

    @Test
    void saysNothingOfChangesThatKeepTheRules() {
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls.");
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls and gates.");

        assertThat(journal()).isEmpty();
    }

    @Test
    void saysNothingOfARefusedChange() {
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls. [{ALLOW edit suwon}]");
        try {
            wiki.save(OpenWiki.BUSAN, "City.Suwon", "Mine. [{ALLOW edit park}]");
        } catch (NotAllowedException expected) {
            assertThat(journal()).containsExactly("suwon RIGHTS_CHANGED City.Suwon");
            return;
        }
        throw new AssertionError("the change was kept");
    }

    @Test
    void tellsOfADeletion() {
        wiki.save(OpenWiki.SUWON, "City.Suwon", "Walls.");
        wiki.delete("City.Suwon");

        assertThat(journal()).containsExactly("root PAGE_DELETED City.Suwon");
    }
}
