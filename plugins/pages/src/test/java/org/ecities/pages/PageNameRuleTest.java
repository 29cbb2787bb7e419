package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageNameRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "Main", "City.Suwon", "CaseStudy.Suwon-Open-Data", "Cooperation.2026-017", "City.Hyderabad-IN", "도시.수원",
        "กรุงเทพมหานคร", "दिल्ली", "القاهرة", "Côte d_Ivoire", "A (B) & C, D + E = $5", "2024", "𠀀",
    })
    void acceptsNamesOfAnyScript(String name) {
        assertThat(PageNameRule.accepted(name)).isEqualTo(name);
    }

    @Test
    void keepsTheComposedForm() {
        assertThat(PageNameRule.accepted("City.Orle\u0301ans")).isEqualTo("City.Orl\u00e9ans");
        assertThat(PageNameRule.accepted("\u1109\u116e\u110b\u116f\u11ab")).isEqualTo("수원");
    }

    @Test
    void keepsOneBlankBetweenWords() {
        assertThat(PageNameRule.accepted("Main  page   x")).isEqualTo("Main page x");
    }

    @ParameterizedTest
    @MethodSource("refusedNames")
    void refusesWhatLinksOrAddressesCannotCarry(String name, String reason) {
        assertThatThrownBy(() -> PageNameRule.accepted(name))
                .isInstanceOfSatisfying(PageRefusedException.class, refused ->
                        assertThat(refused.key()).isEqualTo("pages.refused.name." + reason));
    }

    static Stream<Arguments> refusedNames() {
        return Stream.of(
                Arguments.of("", "empty"),
                Arguments.of("   ", "empty"),
                Arguments.of(".", "empty"),
                Arguments.of("..", "empty"),
                Arguments.of(" - ", "empty"),
                Arguments.of("a/b", "slash"),
                Arguments.of("/", "slash"),
                Arguments.of("a\\b", "characters"),
                Arguments.of("a\tb", "characters"),
                Arguments.of("a\r\nb", "characters"),
                Arguments.of("a\0b", "characters"),
                Arguments.of("a\u0001", "characters"),
                Arguments.of("a\u007f", "characters"),
                Arguments.of("a\u00a0b", "characters"),
                Arguments.of("a\u200bb", "unseen"),
                Arguments.of("a\u200db", "unseen"),
                Arguments.of("a\u200cb", "unseen"),
                Arguments.of("\u200dක", "unseen"),
                Arguments.of("수원\u3164", "unseen"),
                Arguments.of("\u1112\u1160", "unseen"),
                Arguments.of("a\ufe0f", "unseen"),
                Arguments.of("a\u034fb", "unseen"),
                Arguments.of("a\u180bb", "unseen"),
                Arguments.of("ក\u17b5", "unseen"),
                Arguments.of("辻\udb40\udd00", "unseen"),
                Arguments.of("a\u00adb", "unseen"),
                Arguments.of("a\u202eb", "unseen"),
                Arguments.of("a\u2066b", "unseen"),
                Arguments.of("a\uD800b", "characters"),
                Arguments.of("<script>", "characters"),
                Arguments.of("a]b", "characters"),
                Arguments.of("a[b", "characters"),
                Arguments.of("a|b", "characters"),
                Arguments.of("a#b", "characters"),
                Arguments.of("a?b", "characters"),
                Arguments.of("a:b", "characters"),
                Arguments.of("a%b", "characters"),
                Arguments.of("a\"b", "characters"),
                Arguments.of("a{b}", "characters"),
                Arguments.of("a;b", "characters"),
                Arguments.of("a~b", "characters"),
                Arguments.of("😀", "characters"),
                Arguments.of(" a", "blank"),
                Arguments.of("a ", "blank"),
                Arguments.of("a".repeat(201), "long"),
                Arguments.of("a".repeat(300), "long"));
    }

    @Test
    void acceptsTheLongestName() {
        assertThat(PageNameRule.accepted("가".repeat(200))).hasSize(200);
    }

    @Test
    void namesTheCharactersItRefuses() {
        assertThatThrownBy(() -> PageNameRule.accepted("City<\u0001>\uD800"))
                .hasMessageContaining("< U+0001 > U+D800")
                .hasMessageContaining("City<\uFFFD>\uFFFD");
        assertThatThrownBy(() -> PageNameRule.accepted("City\u202E"))
                .hasMessageContaining("U+202E")
                .hasMessageContaining("City\uFFFD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ශ්\u200Dරී ලංකා", "می\u200Cخواهم", "ක්\u200D", "নি\u200Cমা", "ᠠ\u180B", "ᠬᠣᠲᠠ\u180Eᠠ"})
    void keepsWhatShapesTheLettersOfItsScript(String name) {
        assertThat(PageNameRule.accepted(name)).isEqualTo(name);
    }
}
