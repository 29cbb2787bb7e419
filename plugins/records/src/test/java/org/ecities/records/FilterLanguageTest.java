package org.ecities.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ecities.pages.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterLanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            schema = City                              | Compare[field=schema, operator=EQUAL, literal=City]
            name = "Xi'an \\"old\\" \\\\ town"          | Compare[field=name, operator=EQUAL, literal=Xi'an "old" \\ town]
            name=Xi'an                                 | Compare[field=name, operator=EQUAL, literal=Xi'an]
            이름 = 수원                                | FAILS
            name = 수원시                              | Compare[field=name, operator=EQUAL, literal=수원시]
            population >= -2.5                         | Compare[field=population, operator=AT_LEAST, literal=-2.5]
            population<1000000                         | Compare[field=population, operator=LESS, literal=1000000]
            founded <= 2024-03                         | Compare[field=founded, operator=AT_MOST, literal=2024-03]
            founded > 2024-02-29                       | Compare[field=founded, operator=GREATER, literal=2024-02-29]
            changed > 2024-02-29T10:15:00Z             | Compare[field=changed, operator=GREATER, literal=2024-02-29T10:15:00Z]
            motto ~ "happy city"                       | Compare[field=motto, operator=CONTAINS, literal=happy city]
            country != IN                              | Compare[field=country, operator=NOT_EQUAL, literal=IN]
            country in (KR, IN , "OR")                 | In[field=country, literals=[KR, IN, OR]]
            has population                             | Has[field=population]
            HAS population.asOf                        | Has[field=population.asOf]
            not has x                                  | Not[part=Has[field=x]]
            a = 1 and b = 2 and c = 3                  | And[parts=[Compare[field=a, operator=EQUAL, literal=1], Compare[field=b, operator=EQUAL, literal=2], Compare[field=c, operator=EQUAL, literal=3]]]
            has a or has b and not has c               | Or[parts=[Has[field=a], And[parts=[Has[field=b], Not[part=Has[field=c]]]]]]
            (has a or has b) and has c                 | And[parts=[Or[parts=[Has[field=a], Has[field=b]]], Has[field=c]]]
            not = 1 and in = 2 and has != 3            | And[parts=[Compare[field=not, operator=EQUAL, literal=1], Compare[field=in, operator=EQUAL, literal=2], Compare[field=has, operator=NOT_EQUAL, literal=3]]]
            *                                          | Everything[]
            """)
    void reads(String text, String filter) {
        if (filter.equals("FAILS")) {
            assertThatThrownBy(() -> FilterLanguage.parse(text)).isInstanceOf(FilterSyntaxException.class);
        } else {
            assertThat(FilterLanguage.parse(text)).hasToString(filter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\r\n\t", "\u3000"})
    void readsABlankTextAsEverything(String blank) {
        assertThat(FilterLanguage.parse(blank)).isEqualTo(new Filter.Everything());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country                     | 7  | ``        | operator
            country KR                  | 8  | KR        | operator
            country ! KR                | 8  | !         | operator
            country =                   | 9  | ``        | value
            country = =                 | 10 | =         | value
            country = KR JP             | 13 | JP        | next
            country = KR and            | 16 | ``        | field
            = KR                        | 0  | =         | field
            "country" = KR              | 0  | country   | field
            1country = KR               | 0  | 1country  | field
            (country = KR               | 13 | ``        | close
            country = KR)               | 12 | )         | next
            country in KR               | 11 | KR        | list
            country in (KR              | 14 | ``        | listEnd
            country in (KR, )           | 16 | )         | value
            country in ()               | 12 | )         | value
            name = "Suwon               | 7  | "Suwon    | quote
            name = "a\\n"               | 9  | \\n"      | escape
            population > many           | 13 | many      | order
            population > 1e6            | 13 | 1e6       | order
            population > 1,000          | 14 | ,         | next
            population > 1.000.000      | 13 | 1.000.000 | order
            founded > 2024-13           | 10 | 2024-13   | order
            founded > 2023-02-29        | 10 | 2023-02-29 | order
            has = and has x             | 10 | has       | next
            """)
    void saysWhereWhatWasFoundAndWhatIsAccepted(String text, int position, String found, String expected) {
        FilterSyntaxException wrong = catchThrowableOfType(FilterSyntaxException.class, () -> FilterLanguage.parse(text));
        assertThat(wrong).as(text).isNotNull();
        assertThat(List.of(wrong.position(), wrong.found(), wrong.expected()))
                .containsExactly(position, found, "records.filter.expected." + expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "field", "operator", "value", "order", "list", "listEnd", "next", "close", "quote", "escape", "length", "depth",
        "conditions"
    })
    void hasWordsForEverythingThatIsAccepted(String what) {
        for (Locale language : Messages.LANGUAGES) {
            String key = FilterLanguage.expected(what);
            assertThat(Messages.of(language).text(key)).isNotEqualTo(key);
        }
    }

    @Test
    void isBoundInLengthDepthAndConditions() {
        assertExpected("x".repeat(FilterLanguage.MAX_LENGTH + 1), "length");
        assertExpected("(".repeat(FilterLanguage.MAX_DEPTH + 1) + "has x" + ")".repeat(51), "depth");
        assertExpected("not ".repeat(FilterLanguage.MAX_DEPTH + 1) + "has x", "depth");
        assertExpected("has x" + " or has x".repeat(FilterLanguage.MAX_CONDITIONS), "conditions");
        assertThat(FilterLanguage.parse("(".repeat(50) + "has x" + ")".repeat(50))).isEqualTo(new Filter.Has("x"));
        assertThat(FilterLanguage.parse("has x" + " or has x".repeat(99))).isInstanceOf(Filter.Or.class);
    }

    private static void assertExpected(String text, String expected) {
        FilterSyntaxException wrong = catchThrowableOfType(FilterSyntaxException.class, () -> FilterLanguage.parse(text));
        assertThat(wrong).isNotNull();
        assertThat(wrong.expected()).isEqualTo("records.filter.expected." + expected);
    }

    @Test
    void writesWhatItReads() {
        Random random = new Random(20260314);
        for (int i = 0; i < 2_000; i++) {
            Filter filter = filter(random, 4);
            String text = FilterLanguage.toText(filter);
            if (text.length() <= FilterLanguage.MAX_LENGTH) {
                assertThat(FilterLanguage.parse(text)).as(text).isEqualTo(filter);
            }
        }
    }

    @Test
    void answersAnyTextWithAFilterOrASyntaxError() {
        Random random = new Random(4);
        String pieces = "a1=<>!~()\", \\*나\uD83D\uDE00andornothasin.-\u0000";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(20); length > 0; length--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            try {
                FilterLanguage.parse(text.toString());
            } catch (FilterSyntaxException expected) {
                assertThat(expected.position()).isBetween(0, text.length());
            }
        }
    }

    private static Filter filter(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Filter.Compare(
                    field(random), random.nextBoolean() ? Filter.Operator.EQUAL : Filter.Operator.CONTAINS, word(random));
            case 1 -> new Filter.Compare(field(random), Filter.Operator.AT_MOST, Integer.toString(random.nextInt()));
            case 2 -> new Filter.In(field(random), List.of(word(random), word(random)));
            case 3 -> random.nextInt(5) == 0 ? new Filter.Everything() : new Filter.Has(field(random));
            case 4 -> new Filter.Not(filter(random, depth - 1));
            case 5 -> new Filter.And(parts(random, depth - 1));
            default -> new Filter.Or(parts(random, depth - 1));
        };
    }

    private static List<Filter> parts(Random random, int depth) {
        List<Filter> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(filter(random, depth));
        }
        return List.copyOf(parts);
    }

    private static String field(Random random) {
        return List.of("country", "population.asOf", "not", "in", "has", "and", "or", "x1").get(random.nextInt(8));
    }

    private static String word(Random random) {
        return List.of("KR", "", "a b", "\"", "\\", "수원", "and", "IN", "(", "2024", "*", "x,y", "\\\"").get(random.nextInt(13));
    }
}
