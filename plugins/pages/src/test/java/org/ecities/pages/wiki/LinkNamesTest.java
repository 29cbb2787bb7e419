package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.wiki.parser.MarkupParser;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNameRule;
import org.ecities.store.PageNames;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link goes to the page that the host means and that the references tell of. */
class LinkNamesTest {

    private static final String LETTERS = "aZé수ß09ุิ  \t\n()&+,-=._$!?<>'\"/;:~%་・･゠〇Ⅳ־׳״֊՚॰’·";

    private final HostFixture host = HostFixture.get();

    @ParameterizedTest
    @ValueSource(longs = {41, 42})
    void areThoseOfTheHost(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder link = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                link.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(PageNames.folded(PageNameRule.fromLink(link.toString())))
                    .as("link <<<%s>>>", link)
                    .isEqualTo(PageNames.folded(MarkupParser.cleanLink(link.toString())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"City.Suwon", "도시.수원", "กรุงเทพมหานคร", "दिल्ली", "القاهرة", "Côte d_Ivoire", "A (B) & C, D + E = $5", "City.Orl\u00e9ans", "ལྷ་ས", "ニューヨーク・シティ", "二〇二六", "תל־אביב", "ג׳נין"})
    void ofAcceptedPagesReachThem(String name) {
        host.pages.commit(Asker.system(), PageChange.text(name, 0, "here"), "");

        assertThat(host.html(Asker.anonymous(), "Sample", "[" + name + "]"))
                .contains("href=\"" + org.ecities.pages.web.Links.view(name) + "\"");
    }
}
