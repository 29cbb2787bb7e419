package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.parser.JSPWikiMarkupParser;
import org.apache.wiki.parser.WikiDocument;
import org.apache.wiki.ui.PageCommand;
import org.ecities.pages.Asker;
import org.junit.jupiter.api.Test;

/** Two people read one parsed page at once: each sees it as themselves, from the first line to the last. */
class TwoReadersTest {

    private static final HostFixture HOST = HostFixture.get();

    private final Engine engine = HOST.host.engine();

    @Test
    void neverSeeWithTheEyesOfTheOther() throws IOException {
        Context first = context("reader-one");
        Context second = context("reader-two");
        AtomicReference<WikiDocument> parsed = new AtomicReference<>();
        AtomicReference<String> other = new AtomicReference<>("");
        // The second reader comes when the first has read half of the page
        HOST.tags.add("Meanwhile", use -> {
            if (other.compareAndSet("", "reading")) {
                other.set(rendered(second, parsed.get()));
            }
            return "";
        });
        parsed.set(new JSPWikiMarkupParser(first, new StringReader("[{$username}] [{Meanwhile}] [{$username}]")).parse());

        assertThat(rendered(first, parsed.get())).contains("reader-one").doesNotContain("reader-two");
        assertThat(other.get()).contains("reader-two").doesNotContain("reader-one");
    }

    private static String rendered(Context context, WikiDocument parsed) {
        try {
            new Slots("").attach(context);
            return new CloningRenderer(context, parsed).getString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Context context(String login) {
        HostRequest request = new HostRequest(HostFixture.request(new Asker(login, login, Set.of())), "Two-readers");
        return Wiki.context()
                .create(engine, request, PageCommand.VIEW.targetedCommand(Wiki.contents().page(engine, "Two-readers")));
    }
}
