package org.ecities.pages.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ecities.pages.PageRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            plan.pdf                     ! plan.pdf
            C:\\Users\\mina\\plan.pdf    ! plan.pdf
            ../../etc/plan.pdf           ! plan.pdf
            수원 계획.pdf                ! 수원 계획.pdf
            two   blanks.txt             ! two blanks.txt
            .hidden.txt                  ! hidden.txt
            plan [2]#1|x.pdf             ! plan -2--1-x.pdf
            report.final.pdf.            ! report.final.pdf
            '<b>"x".png'                 ! -b--x-.png
            """)
    void keepsTheLastPartOfAPathInAFormThatLinksCanCarry(String sent, String kept) {
        assertThat(FileNameRule.accepted(sent)).isEqualTo(kept);
    }

    @Test
    void bringsLettersAndTheirMarksTogether() {
        assertThat(FileNameRule.accepted("Zu\u0308rich.pdf")).isEqualTo("Z\u00FCrich.pdf");
    }

    @Test
    void leavesTheJoinersThatPersianNeeds() {
        assertThat(FileNameRule.accepted("می\u200Cخواهم.pdf")).isEqualTo("می\u200Cخواهم.pdf");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0000, pages.files.refused.name.characters
            000A, pages.files.refused.name.characters
            001B, pages.files.refused.name.characters
            202E, pages.files.refused.name.characters
            2066, pages.files.refused.name.characters
            200F, pages.files.refused.name.characters
            2028, pages.files.refused.name.characters
            FEFF, pages.files.refused.name.characters
            D800, pages.files.refused.name.characters
            E000, pages.files.refused.name.characters
            """)
    void refusesCharactersThatNobodySees(String hex, String key) {
        String name = "plan" + (char) Integer.parseInt(hex, 16) + "fdp.exe.pdf";

        assertThatThrownBy(() -> FileNameRule.accepted(name))
                .isInstanceOfSatisfying(PageRefusedException.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.getMessage()).contains("U+" + hex).doesNotContain(name);
                });
    }

    @ParameterizedTest
    @CsvSource({"plan", "'.pdf'", "'...'", "'-.pdf'", "'C:\\'", "'/'"})
    void refusesNamesThatSayNothing(String name) {
        assertThatThrownBy(() -> FileNameRule.accepted(name)).hasMessageContaining("needs a letter or digit");
    }

    @Test
    void acceptsExactlyTheLongestName() {
        String longest = "x".repeat(FileNameRule.MAX_NAME - 4) + ".pdf";

        assertThat(FileNameRule.accepted(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> FileNameRule.accepted("x" + longest)).hasMessageContaining("151");
    }
}
