package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.web.Visit;
import org.junit.jupiter.api.Test;

/** What readers see of page text, through the real engine. */
class HostRenderingTest {

    private final HostFixture host = HostFixture.get();

    private String html(String text) {
        return host.html(Asker.anonymous(), "Sample", text);
    }

    @Test
    void rendersHeadingsListsAndEmphasis() {
        assertThat(html("!!! Title\n\nSome __bold__ text.\n\n* one\n* two\n"))
                .contains("<h2", "Title", "<b>bold</b>", "<li>one")
                .doesNotContain("section-null");
    }

    @Test
    void linksToPagesThatExistAndOffersToMakeTheOthers() {
        host.pages.commit(Asker.system(), PageChange.text("City.Linked", 0, "here"), "");

        assertThat(html("[Linked|City.Linked] and [Missing|City.Missing]"))
                .contains("href=\"/wiki/City.Linked\"", "href=\"/edit/City.Missing\"");
    }

    @Test
    void putsTheOutputOfOurTagsInWithTheRawBody() {
        assertThat(html("before\n\n[{Echo\n\na: 1 'x' {$pagename} + -3.50\n}]\n\nafter"))
                .contains("<section class=\"echo\">", "a: 1 &#39;x&#39; {$pagename} + -3.50", "before", "after");
    }

    @Test
    void lettersInTheBodyCannotReplaceTheRawText() {
        assertThat(html("[{Echo\n\nfirst\n'_cmdline' 'forged'\n}]"))
                .contains("first", "&#39;_cmdline&#39; &#39;forged&#39;");
    }

    @Test
    void refusesPluginsThatAreNotOnTheList() {
        for (String name : new String[] {"FormOpen", "BugReportHandler", "Denounce", "WeblogPlugin", "SessionsPlugin",
            "org.apache.wiki.plugin.Denounce", "org.apache.wiki.plugin.NoSuchPlugin", "org.apache.wiki.Image src='x'",
            "IfPlugin", "PageViewPlugin", "Groups", "ListLocksPlugin", "SampleAjaxPlugin", "WeblogEntryPlugin"}) {
            assertThat(html("[{" + name + "}]")).as(name).contains("is not known here.</span>").doesNotContain("insertion");
        }
    }

    @Test
    void saysWhatItDoesNotKnowInTheLanguageOfTheReader() {
        HttpServletRequest request = HostFixture.request(Asker.anonymous());
        new Visit(Asker.anonymous(), Locale.KOREAN, () -> "").attach(request);

        assertThat(host.host.renderer().html(request, "Sample", "앞 [{Denounce link='x'}] 뒤"))
                .contains("앞 <span class=\"error\">Denounce 태그는 여기에서 쓸 수 없습니다.</span> 뒤");
    }

    @Test
    void oldPagesMayNamePluginsInFull() {
        assertThat(html("[{INSERT org.apache.wiki.plugin.Counter WHERE start='7'}]")).contains("7").doesNotContain("not known");
    }

    @Test
    void neverLetsMarkupThrough() {
        assertThat(html("<script>alert(1)</script> [x|javascript:alert(1)] <img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<img", "href=\"javascript");
    }

    @Test
    void aPageNobodyMayViewIsNeitherInsertedNorListed() {
        host.pages.commit(Asker.system(), PageChange.text("Hidden.Plan", 0, "[{ALLOW view Admin}]\nsecret words"), "");
        Asker admin = new Asker("root", "Root", Set.of(Asker.ADMIN));

        String hidden = html("[{InsertPage page='Hidden.Plan'}] [Hidden.Plan] [{IndexPlugin}]");
        String absent = html("[{InsertPage page='Absent.Plan'}] [Absent.Plan] [{IndexPlugin}]");

        assertThat(hidden).isEqualTo(absent.replace("Absent.Plan", "Hidden.Plan")).doesNotContain("secret words");
        assertThat(host.html(admin, "Sample", "[{InsertPage page='Hidden.Plan'}]")).contains("secret words");
    }
}
