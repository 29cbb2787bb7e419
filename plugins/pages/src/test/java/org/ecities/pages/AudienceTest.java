package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AudienceTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Text.                                             ; PUBLIC
            [{ALLOW view Authenticated}] Text.                ; NETWORK
            [{ALLOW  view  authenticated }]                   ; NETWORK
            Text. [{ALLOW view Secretariat}]                  ; SECRETARIAT
            {{{ [{ALLOW view Secretariat}] }}}                ; PUBLIC
            [{ALLOW view Secretariat, suwon}]                 ;
            [{ALLOW edit Secretariat}]                        ; PUBLIC
            [{ALLOW edit suwon}] [{ALLOW view Authenticated}] ; NETWORK
            [{ALLOW edit}]                                    ;
            [{ALLOW edit,view suwon}]                         ;
            [{ALLOW view,edit Secretariat}]                   ;
            [{ALLOW view Secretariat}][{ALLOW edit suwon}]    ; SECRETARIAT
            [{ALLOW view Secretariat}][{ALLOW view suwon}]    ;
            [{DENY view all}]                                 ;
            """)
    void isReadFromTheText(String text, String audience) {
        assertThat(Audience.of(text)).isEqualTo(Optional.ofNullable(audience).map(Audience::valueOf));
    }

    @ParameterizedTest
    @EnumSource
    void isWhatWasWritten(Audience audience) {
        for (Audience before : Audience.values()) {
            String text = before.in("!Title\r\nText.\r\n");
            assertThat(Audience.of(audience.in(text))).contains(audience);
            assertThat(Audience.PUBLIC.in(audience.in(text))).isEqualTo("!Title\r\nText.\r\n");
        }
    }

    @Test
    void leavesTheRestOfALineAlone() {
        assertThat(Audience.PUBLIC.in("Text [{ALLOW view Secretariat}] more.\r\n")).isEqualTo("Text  more.\r\n");
    }

    @Test
    void leavesRulesAboutChangesAlone() {
        String edited = "[{ALLOW edit suwon}]\r\nText.\r\n";
        assertThat(Audience.NETWORK.in(edited)).isEqualTo("[{ALLOW view Authenticated}]\r\n" + edited);
        assertThat(Audience.PUBLIC.in(Audience.NETWORK.in(edited))).isEqualTo(edited);
    }

    @Test
    void doesNotTouchRulesWrittenByHand() {
        assertThatThrownBy(() -> Audience.PUBLIC.in("[{ALLOW view suwon}]")).isInstanceOf(IllegalArgumentException.class);
    }
}
