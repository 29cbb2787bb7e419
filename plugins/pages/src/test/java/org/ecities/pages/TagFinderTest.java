package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags as {@code name(body)}, one after the other; {@code ;N} in a text is a line end. */
class TagFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            [{City}]                                  @ City()
            [{City name: x}]                          @ City(name: x)
            a [{City}] b [{Map x}] c                  @ City() Map(x)
            [{City;N;Nname: x;N}]                     @ City(;N;Nname: x;N)
            [{City \t  name: x}]                      @ City(name: x)
            [{ City x}]                               @ City(x)
            [{;NCity x}]                              @ City(x)
            [{org.example.Map_1 x}]                   @ org.example.Map_1(x)
            [{도시 이름: 수원}]                       @ 도시(이름: 수원)
            [{City,x}]                                @ City(,x)

            [{INSERT City x}]                         @ City(x)
            [{INSERTCity x}]                          @ City(x)
            [{INSERT City WHERE x}]                   @ City(x)
            [{City WHERE x}]                          @ City(x)
            [{City WHEREx}]                           @ City(x)
            [{CityWHERE x}]                           @ CityWHERE(x)
            [{INSERT}]                                @ INSERT()
            [{ INSERT City}]                          @ INSERT(City)
            [{INSERT ;N City;N x}]                    @ City(;N x)

            ~[{City}]                                 @
            ~[[{City}]                                @
            ~~[{City}]                                @ City()
            ~~~[{City}]                               @ City()
            ~ [{City}]                                @ City()
            ~a[{City}]                                @ City()
            ~|[{City}]                                @ City()
            text ~                                    @

            [[{City}]                                 @
            [[[{City}]                                @
            [[{City}] [{Map}]                         @ Map()
            [{City [{Map}] }]                         @ City([{Map}] )
            [{City [[{Map}] }] [{Next}]               @ City([[{Map}] ) Next()
            [{City [{Map}]                            @
            [{City}] [{Map                            @ City()
            [{City ] } x}]                            @ City(] } x)
            [{City {x}]                               @ City({x)
            [{City {x}}]                              @ City({x})
            [{City ~}] x}]                            @ City(~)
            [{City {{{ }] }}}                         @ City({{{ )
            }] [{City}]                               @ City()

            {{{[{City}]}}}                            @
            {{{[{City}]}}} [{Map}]                    @ Map()
            {{{;N[{City}];N}}};N[{Map}]               @ Map()
            {{{ [{City}]                              @
            {{ [{City}] }}                            @ City()
            {{{ ~}}} [{City}] }}} [{Map}]             @ Map()
            {{{ ~}} [{City}] }}} [{Map}]              @ Map()
            {{{ ~}}}}}} [{City}]                      @ City()
            ~{{{[{City}]}}}                           @ City()
            }}} [{City}]                              @ City()

            [text [{City}] more                       @
            [link] [{City}]                           @ City()
            [link|City] [{City}]                      @ City()
            [unfinished [{City}                       @
            [] [{City}]                               @ City()
            [{$City}] [{Map}]                         @ Map()
            [{}] [{ }] [{-- City}] [{Map}]            @ Map()

            %%note [{City}] /%                        @ City()
            %%note[{City}] x /%                       @
            %%(color: red) [{City}] %%                @ City()
            %%([{City}]) [{Map}]                      @ Map()
            %%((a) [{City}]) [{Map}]                  @ Map()
            %%( [{City}]                              @
            %%note(a [{City}]) [{Map}]                @ Map()
            %%a%%[{City}]                             @
            %%a b %%[{City}]                          @ City()
            /%note[{City}]                            @ City()
            %%a b /%note[{City}] [{Map}]              @ Map()
            %%a b /% /%note[{City}]                   @ City()
            %%(javascript:x) /%note[{City}]           @ City()
            100% [{City}]                             @ City()
            100 %% [{City}]                           @ City()

            [{ALLOW view a}] [{SET a=b}]              @ ALLOW(view a) SET(a=b)
            || [{City}] | [{Map}]                     @ City() Map()
            """)
    void findsTheTagsThatTheHostRuns(String text, String tags) {
        String page = text.replace(";N", "\r\n");

        String found = TagFinder.find(page).stream()
                .map(tag -> tag.name() + "(" + tag.body(page).replace("\r\n", ";N") + ")")
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(tags == null ? "" : tags);
    }

    @Test
    void tellsWhereATagStandsInThePage() {
        String page = "before [{City  name: x}] after";

        TagSpan tag = TagFinder.find(page).get(0);

        assertThat(tag).isEqualTo(new TagSpan("City", 7, 24, 15, 22));
        assertThat(page.substring(tag.start(), tag.end())).isEqualTo("[{City  name: x}]");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(TagFinder.find("")).isEqualTo(List.of());
    }
}
