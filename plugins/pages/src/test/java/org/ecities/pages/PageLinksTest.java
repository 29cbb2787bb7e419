package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageLinksTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            [City.Suwon]                         ; City.Suwon
            [the city|City.Suwon]                ; City.Suwon
            [the city | City.Suwon ]             ; City.Suwon
            [the city|City.Suwon|class='x']      ; City.Suwon
            [City.Suwon#Needs]                   ; City.Suwon
            [text|City.Suwon#Needs]              ; City.Suwon
            [map|City.Suwon/map.png]             ; City.Suwon
            [수원]                               ; 수원
            [main page]                          ; Main page
            [a!b]                                ; AB
            [A] and [B], again [A]               ; A,B
            [text [A]                            ; Text A
            [[A]                                 ;
            ~[A]                                 ;
            {{{ [A] }}}                          ;
            [https://example.org]                ;
            [x|mailto:a@example.org]             ;
            [Wikipedia:Suwon]                    ;
            [//example.org/x]                    ;
            [#1]                                 ;
            [1]                                  ;
            [{$pagename}]                        ;
            [{City a: [B] }]                     ;
            []                                   ;
            [|]                                  ;
            [   ]                                ;
            [A                                   ;
            """)
    void areTheNamesOfLinkedPages(String text, String names) {
        List<String> expected = names == null ? List.of() : List.of(names.split(","));
        assertThat(PageLinks.in(text)).containsExactlyElementsOf(expected);
    }

    @Test
    void leaveOutTargetsThatNoPageCanHave() {
        assertThat(PageLinks.in("[" + "a".repeat(300) + "]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            [City.Suwon]                   ; [City.New]
            [city.suwon]                   ; [City.New]
            [the city | City.Suwon ]       ; [the city | City.New ]
            [the city|City.Suwon|class='x'] ; [the city|City.New|class='x']
            [City.Suwon#Needs] and [A]     ; [City.New#Needs] and [A]
            [map|City.Suwon/map.png]       ; [map|City.New/map.png]
            [City.Suwon|City.Busan]        ; [City.Suwon|City.Busan]
            [City.Suwon-KR]                ; [City.Suwon-KR]
            [[City.Suwon] ~[City.Suwon]    ; [[City.Suwon] ~[City.Suwon]
            {{{ [City.Suwon] }}}           ; {{{ [City.Suwon] }}}
            [{City a: [City.Suwon] }]      ; [{City a: [City.Suwon] }]
            """)
    void getAnotherNameAndKeepTheRest(String text, String renamed) {
        assertThat(PageLinks.renamed(text, "City.Suwon", "City.New")).isEqualTo(renamed);
    }

    @Test
    void stayWhereTheNewNameCannotBeLinked() {
        assertThat(PageLinks.renamed("[A]", "A", "2026")).isEqualTo("[A]");
    }
}
