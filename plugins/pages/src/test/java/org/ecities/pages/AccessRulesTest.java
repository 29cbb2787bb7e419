package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessRulesTest {

    private static final AccessRules NONE = AccessRules.of("");

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            [{ALLOW view Secretariat}]                     ; secretariat ; -        ; -    ; -
            [{ALLOW view Secretariat, SUWON ,,}]           ; secretariat suwon ; -  ; -    ; -
            [{ALLOW VIEW All}]                             ; all         ; -        ; -    ; -
            [{ALLOW edit suwon}]                           ; -           ; suwon    ; -    ; -
            [{ALLOW edit a}] [{ALLOW edit b}]              ; -           ; a b      ; -    ; -
            [{ALLOW view a}] [{ALLOW edit b}]              ; a b         ; b        ; -    ; -
            [{ALLOW view,edit a}]                          ; a           ; a        ; -    ; -
            [{ALLOW delete a}]                             ; -           ; a        ; a    ; -
            [{ALLOW rename a}]                             ; -           ; a        ; -    ; a
            [{ALLOW modify a}]                             ; -           ; a        ; -    ; -
            [{ALLOW upload a}]                             ; -           ; a        ; -    ; -
            [{ALLOW edit a}] [{ALLOW comment b}]           ; -           ; a        ; -    ; -
            [{ALLOW view a}] [{ALLOW upload b}]            ; a b         ; b        ; -    ; -
            [{ALLOW view 수원 시청}]                       ; 수원 시청   ; -        ; -    ; -
            """)
    void addUp(String text, String view, String edit, String delete, String rename) {
        AccessRules rules = AccessRules.of(text);

        assertThat(String.join(" ", rules.view())).as("view").isEqualTo(view == null ? "" : view);
        assertThat(String.join(" ", rules.edit())).as("edit").isEqualTo(edit == null ? "" : edit);
        assertThat(String.join(" ", rules.delete())).as("delete").isEqualTo(delete == null ? "" : delete);
        assertThat(String.join(" ", rules.rename())).as("rename").isEqualTo(rename == null ? "" : rename);
        assertThat(rules.faulty()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{{{[{ALLOW view Secretariat}]}}}",
        "{{{\n[{ALLOW view Secretariat}]\n}}} text",
        "~[{ALLOW view Secretariat}]",
        "[[{ALLOW view Secretariat}]",
        "ALLOW view Secretariat",
        "[{City note: [{ALLOW view Secretariat}] }]",
        "[link [{ALLOW view Secretariat}]",
        "[{allow view Secretariat}]",
        "[{ALLOW view Secretariat",
    })
    void doNotCountWhereTheHostRunsNoTag(String text) {
        assertThat(AccessRules.of(text)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "[{ALLOW}]",
        "[{ALLOW view}]",
        "[{ALLOW view ,}]",
        "[{ALLOW veiw Secretariat}]",
        "[{ALLOW view,veiw Secretariat}]",
        "[{ALLOWED view Secretariat}]",
        "[{ALLOWview Secretariat}]",
    })
    void thatNobodyCanMeetAreFaulty(String rule) {
        AccessRules rules = AccessRules.of("text " + rule + " text");

        assertThat(rules.faulty()).containsExactly(rule);
        assertThat(rules.view()).isEmpty();
    }

    @Test
    void tellOfDenials() {
        assertThat(AccessRules.of("[{DENY view suwon}]").denies()).isTrue();
        assertThat(AccessRules.of("{{{[{DENY view suwon}]}}} DENY").denies()).isFalse();
    }

    @Test
    void nameTheSamePersonInAnyUnicodeForm() {
        assertThat(AccessRules.of("[{ALLOW view \u1109\u116e\u110b\u116f\u11ab, Orle\u0301ans}]").view())
                .containsExactlyInAnyOrder("수원", "orl\u00e9ans");
        assertThat(new Asker("ORL\u00c9ANS", "", java.util.Set.of("\u1109\u116e\u110b\u116f\u11ab")).names())
                .contains("수원", "orl\u00e9ans");
    }
}
