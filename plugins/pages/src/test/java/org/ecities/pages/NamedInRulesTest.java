package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecities.pages.OpenWiki.ADMIN;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SUWON;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedInRulesTest {

    private OpenWiki wiki;
    private NamedInRules rules;

    @BeforeEach
    void open(@TempDir Path folder) {
        wiki = new OpenWiki(folder);
        rules = new NamedInRules(wiki.pages, wiki.store.pages());
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    @Test
    void findsRulesOfEveryKindInAnyCase() {
        wiki.save(ADMIN, "City.View", "[{ALLOW view PLANNERS_1}]");
        wiki.save(ADMIN, "City.Edit", "[{ALLOW edit Planners_1, suwon}]");
        wiki.save(ADMIN, "City.Comment", "[{ALLOW comment planners_1}]");
        wiki.save(ADMIN, "City.Delete", "[{ALLOW delete planners_1}]");

        assertThat(rules.pages(ADMIN, "Planners_1", 10))
                .containsExactly("City.Comment", "City.Delete", "City.Edit", "City.View");
        assertThat(rules.pages(ADMIN, "Planners_1", 2)).containsExactly("City.Comment", "City.Delete");
    }

    @Test
    void takesWordsOfTheTextForNoRule() {
        wiki.save(ADMIN, "City.Words", "We allow planners_1 to build. [{ALLOW edit suwon}]");
        wiki.save(ADMIN, "City.Other", "[{ALLOW edit plannersX1}]");

        assertThat(rules.pages(ADMIN, "planners_1", 10)).isEmpty();
    }

    @Test
    void findsNamesOutsideTheLettersAToZ() {
        wiki.save(ADMIN, "City.Umlaut", "[{ALLOW edit Gärten}]");
        wiki.save(ADMIN, "City.Korean", "[{ALLOW edit 도시계획}]");

        assertThat(rules.pages(ADMIN, "GÄRTEN", 10)).containsExactly("City.Umlaut");
        assertThat(rules.pages(ADMIN, "도시계획", 10)).containsExactly("City.Korean");
    }

    @Test
    void tellsNothingOfPagesTheAskerMayNotView() {
        wiki.save(SUWON, "City.Secret", "[{ALLOW view suwon}][{ALLOW edit busan}]");
        wiki.save(SUWON, "City.Hidden", "[{ALLOW view suwon}]");
        wiki.save(ADMIN, "City.Gone", "[{ALLOW edit suwon}]");
        wiki.delete("City.Gone");

        assertThat(rules.pages(BUSAN, "suwon", 10)).containsExactly("City.Secret");
        assertThat(rules.pages(SUWON, "suwon", 10)).containsExactly("City.Hidden", "City.Secret");
    }
}
