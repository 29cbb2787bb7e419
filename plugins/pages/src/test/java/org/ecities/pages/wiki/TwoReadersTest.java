package org.ecities.pages.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
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
        Context second = context("reader-two");
        AtomicReference<WikiDocument> parsed = new AtomicReference<>();
        AtomicReference<String> other = new AtomicReference<>("");
        // The second reader comes while the first has not read the whole page
        Context first = interrupted(context("reader-one"), () -> {
            if (parsed.get() != null && other.compareAndSet("", "reading")) {
                other.set(rendered(second, parsed.get()));
            }
        });
        parsed.set(new JSPWikiMarkupParser(first, new StringReader("[{$username}] and [{$username}]")).parse());

        assertThat(rendered(first, parsed.get())).contains("reader-one").doesNotContain("reader-two");
        assertThat(other.get()).contains("reader-two").doesNotContain("reader-one");
    }

    private static String rendered(Context context, WikiDocument parsed) {
        try {
            new Slots().attach(context);
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

    /** A context in which something happens whenever a variable of it is read, as each part of a page does. */
    private static Context interrupted(Context context, Runnable meanwhile) {
        return (Context) Proxy.newProxyInstance(
                TwoReadersTest.class.getClassLoader(), new Class<?>[] {Context.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getVariable")) {
                        meanwhile.run();
                    }
                    return method.invoke(context, arguments);
                });
    }
}
