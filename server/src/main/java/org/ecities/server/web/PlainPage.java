package org.ecities.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;

/** The error screen that needs no template: for failures of the templates themselves and of broken requests. */
final class PlainPage {

    private PlainPage() {}

    /** A whole HTML page with one sentence. */
    static String html(Messages words, String sentence) {
        HtmlWriter page = new HtmlWriter();
        page.open("html").attr("lang", words.locale().getLanguage());
        page.open("head").open("title").text(words.text("server.error.title")).close().close();
        page.open("body").open("main");
        page.open("h1").text(words.text("server.error.title")).close();
        page.open("p").text(sentence).close();
        page.open("p").open("a").attr("href", "/").text(words.text("server.error.home")).close().close();
        page.close().close().close();
        return "<!DOCTYPE html>\n" + page.html();
    }

    /** The page for a visitor who has to wait so many seconds. */
    static String wait(HttpServletRequest request, int seconds) {
        Messages words = words(request.getLocales());
        return html(words, words.text("server.error.429", seconds));
    }

    /** What a status means for the visitor. */
    static String sentence(Messages words, int status) {
        String key = "server.error." + status;
        String found = words.text(key, Limits.FORM_BYTES / (1024 * 1024), Limits.FORM_KEYS);
        return found.equals(key) ? words.text("server.error.other", String.valueOf(status)) : found;
    }

    /** Words in the first language of a browser that we have. */
    static Messages words(Enumeration<Locale> wanted) {
        List<String> spoken = Messages.LANGUAGES.stream().map(Locale::getLanguage).toList();
        while (wanted.hasMoreElements()) {
            Locale locale = wanted.nextElement();
            if (spoken.contains(locale.getLanguage())) {
                return Messages.of(locale);
            }
        }
        return Messages.of(Locale.ENGLISH);
    }
}
