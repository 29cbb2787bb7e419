package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rights as V(iew), E(dit), C(reate), D(elete), R(ename). */
class RightsTest {

    private static final Map<String, Asker> ASKERS = Map.of(
            "visitor", OpenWiki.VISITOR,
            "suwon", OpenWiki.SUWON,
            "busan", OpenWiki.BUSAN,
            "secretariat", OpenWiki.SECRETARIAT,
            "admin", OpenWiki.ADMIN);

    @ParameterizedTest(name = "{0} on {1} with {2}: {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            visitor     ; City.Suwon         ; -                                           ; V
            suwon       ; City.Suwon         ; -                                           ; VEC
            secretariat ; City.Suwon         ; -                                           ; VECDR
            admin       ; City.Suwon         ; -                                           ; VECDR

            visitor     ; City.Suwon         ; [{ALLOW view suwon}]                        ; -
            suwon       ; City.Suwon         ; [{ALLOW view suwon}]                        ; VEC
            busan       ; City.Suwon         ; [{ALLOW view suwon}]                        ; -
            secretariat ; City.Suwon         ; [{ALLOW view suwon}]                        ; -
            admin       ; City.Suwon         ; [{ALLOW view suwon}]                        ; VECDR

            visitor     ; City.Suwon         ; [{ALLOW view Busan}]                        ; -
            suwon       ; City.Suwon         ; [{ALLOW view Busan}]                        ; -
            busan       ; City.Suwon         ; [{ALLOW view Busan}]                        ; VEC
            busan       ; City.Suwon         ; [{ALLOW view BUSAN}]                        ; VEC
            suwon       ; City.Suwon         ; [{ALLOW view SUWON}]                        ; VEC
            secretariat ; City.Suwon         ; [{ALLOW view SECRETARIAT}]                  ; VECDR

            visitor     ; City.Suwon         ; [{ALLOW view All}]                          ; V
            visitor     ; City.Suwon         ; [{ALLOW view Anonymous}]                    ; V
            suwon       ; City.Suwon         ; [{ALLOW view Anonymous}]                    ; -
            visitor     ; City.Suwon         ; [{ALLOW view Authenticated}]                ; -
            suwon       ; City.Suwon         ; [{ALLOW view Authenticated}]                ; VEC

            visitor     ; City.Suwon         ; [{ALLOW edit suwon}]                        ; V
            suwon       ; City.Suwon         ; [{ALLOW edit suwon}]                        ; VEC
            busan       ; City.Suwon         ; [{ALLOW edit suwon}]                        ; VC
            secretariat ; City.Suwon         ; [{ALLOW edit suwon}]                        ; VC
            secretariat ; City.Suwon         ; [{ALLOW edit suwon, Secretariat}]           ; VECDR
            admin       ; City.Suwon         ; [{ALLOW edit suwon}]                        ; VECDR
            visitor     ; City.Suwon         ; [{ALLOW edit All}]                          ; V

            visitor     ; City.Suwon         ; [{ALLOW view Busan}] [{ALLOW edit suwon}]   ; -
            suwon       ; City.Suwon         ; [{ALLOW view Busan}] [{ALLOW edit suwon}]   ; VEC
            busan       ; City.Suwon         ; [{ALLOW view Busan}] [{ALLOW edit suwon}]   ; VC

            suwon       ; City.Suwon         ; [{ALLOW delete suwon}]                      ; VECD
            busan       ; City.Suwon         ; [{ALLOW delete suwon}]                      ; VC
            suwon       ; City.Suwon         ; [{ALLOW rename suwon}]                      ; VECR
            visitor     ; City.Suwon         ; [{ALLOW delete All}]                        ; V

            visitor     ; Schema.City        ; -                                           ; V
            suwon       ; Schema.City        ; -                                           ; V
            suwon       ; SCHEMA.City        ; -                                           ; V
            suwon       ; Vocabulary.Topics  ; -                                           ; V
            suwon       ; Schema.City        ; [{ALLOW edit suwon}]                        ; V
            secretariat ; Schema.City        ; -                                           ; VECDR
            secretariat ; Vocabulary.Topics  ; -                                           ; VECDR
            admin       ; Schema.City        ; -                                           ; VECDR
            suwon       ; Schemata           ; -                                           ; VEC
            """)
    void followFromWhoAsksAndWhatThePageSays(String asker, String page, String text, String allowed) {
        AccessRules rules = AccessRules.of(text == null ? "" : text);

        String found = Arrays.stream(Right.values())
                .filter(right -> right != Right.COMMENT)
                .filter(right -> Rights.may(ASKERS.get(asker), right, page, rules))
                .map(right -> right.name().substring(0, 1))
                .collect(Collectors.joining());

        assertThat(found).isEqualTo(allowed == null ? "" : allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            -                                            ; all
            [{ALLOW edit suwon}]                         ; all
            [{ALLOW view suwon}]                         ; admin suwon
            [{ALLOW view suwon}] [{ALLOW edit Busan}]    ; admin busan suwon
            """)
    void giveTheIndexExactlyThoseWhoMayView(String text, String names) {
        AccessRules rules = AccessRules.of(text == null ? "" : text);

        assertThat(Rights.viewers(rules)).containsExactly(names.split(" "));
        ASKERS.values().forEach(asker -> assertThat(asker.names().stream().anyMatch(Rights.viewers(rules)::contains))
                .as("%s", asker)
                .isEqualTo(Rights.may(asker, Right.VIEW, "City.Suwon", rules)));
    }

    @Test
    void ofAnAdminComeFromTheGroupAndNotFromALoginOfThatName() {
        Asker impostor = new Asker("Admin", "", java.util.Set.of());

        assertThat(Rights.may(impostor, Right.DELETE, "City.Suwon", AccessRules.of(""))).isFalse();
        assertThat(impostor.names()).containsExactly("all", "authenticated");
    }

    @ParameterizedTest(name = "{0} comments on {1} with {2}: {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', nullValues = "-", textBlock = """
            visitor     ; City.Suwon  ; -                                                        ; false
            suwon       ; City.Suwon  ; -                                                        ; true
            suwon       ; Schema.City ; -                                                        ; true
            visitor     ; City.Suwon  ; [{ALLOW comment All}]                                    ; false
            suwon       ; City.Suwon  ; [{ALLOW comment suwon}]                                  ; true
            busan       ; City.Suwon  ; [{ALLOW comment suwon}]                                  ; false
            busan       ; City.Suwon  ; [{ALLOW edit suwon}]                                     ; false
            suwon       ; City.Suwon  ; [{ALLOW edit suwon}]                                     ; true
            busan       ; City.Suwon  ; [{ALLOW edit suwon}] [{ALLOW comment Authenticated}]     ; true
            busan       ; City.Suwon  ; [{ALLOW view suwon}] [{ALLOW comment Busan}]             ; true
            busan       ; City.Suwon  ; [{ALLOW view suwon}]                                     ; false
            busan       ; City.Suwon  ; [{ALLOW upload suwon}]                                   ; false
            admin       ; City.Suwon  ; [{ALLOW comment suwon}]                                  ; true
            """)
    void commentingIsForThoseWhoAreNamedOrMayEdit(String asker, String page, String text, boolean may) {
        AccessRules rules = AccessRules.of(text == null ? "" : text);

        assertThat(Rights.may(ASKERS.get(asker), Right.COMMENT, page, rules)).isEqualTo(may);
    }
}
