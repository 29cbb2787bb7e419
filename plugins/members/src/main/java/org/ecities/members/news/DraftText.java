package org.ecities.members.news;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecities.members.Institution;
import org.ecities.members.SheetTitles;
import org.ecities.pages.Audience;
import org.ecities.pages.Messages;
import org.ecities.pages.web.Moments;
import org.ecities.store.PageVersion;

/** Writes the draft of a newsletter: a sentence for each thing, with a link, for somebody to work on. */
final class DraftText {

    /** More are only counted. */
    static final int LINES = 50;

    private static final String EDITORS = "[{ALLOW edit Secretariat}]";
    private static final int FIELDS = 3;
    /** What is markup inside a link or a line. */
    private static final String SIGNS = "[\\[\\]{}|~\\\\%\\p{Cntrl}]|__|''|!!";

    private final SheetTitles titles;
    private final Messages words;

    DraftText(SheetTitles titles, Messages words) {
        this.titles = titles;
        this.words = words;
    }

    /** The text of the page, which the secretariat alone sees and edits. */
    String of(PublicChanges.Found found, Instant now) {
        StringBuilder text = new StringBuilder(EDITORS + "\n!!! ")
                .append(words.text("members.news.draft.title", month(now)))
                .append("\n\n")
                .append(words.text(found.empty() ? "members.news.draft.nothing" : "members.news.draft.intro"))
                .append("\n\n");
        part(text, "members.news.draft.members", found.members(), this::member);
        part(text, "members.news.draft.pages", found.pages(), page -> words.text("members.news.draft.page", link(page)));
        part(text, "members.news.draft.sheets", found.sheets(), this::sheet);
        return Audience.SECRETARIAT.in(text.toString());
    }

    private String month(Instant now) {
        Locale locale = words.locale();
        return DateTimeFormatter.ofPattern(words.text("members.news.month"), locale)
                .format(now.atZone(ZoneOffset.UTC));
    }

    private <T> void part(StringBuilder text, String title, List<T> things, Function<T, String> sentence) {
        if (things.isEmpty()) {
            return;
        }
        text.append("!! ").append(words.text(title)).append("\n\n");
        things.stream().limit(LINES).forEach(thing -> text.append("* ").append(sentence.apply(thing)).append('\n'));
        if (things.size() > LINES) {
            text.append("* ").append(words.text("members.news.draft.more", things.size() - LINES)).append('\n');
        }
        text.append('\n');
    }

    private String member(Institution institution) {
        String link = link(institution.name(words.locale()), institution.page());
        return institution.post().since()
                .map(day -> words.text(
                        "members.news.draft.member", link,
                        Moments.of(words, ZoneOffset.UTC).day(day.atStartOfDay(ZoneOffset.UTC).toInstant())))
                .orElse(link);
    }

    private String sheet(PublicChanges.ChangedSheet sheet) {
        if (sheet.fields().isEmpty()) {
            return words.text("members.news.draft.sheet.first", link(sheet.page()));
        }
        String fields = sheet.fields().stream()
                .limit(FIELDS)
                .map(field -> plain(field.label(words.locale())))
                .collect(Collectors.joining(", "));
        return words.text(
                "members.news.draft.sheet", link(sheet.page()), fields, Math.max(0, sheet.fields().size() - FIELDS));
    }

    private String link(PageVersion page) {
        return link(titles.of(page, words.locale()), page.name());
    }

    private static String link(String title, String page) {
        String shown = plain(title);
        return shown.isEmpty() || shown.equals(page) ? "[" + page + "]" : "[" + shown + "|" + page + "]";
    }

    /** What somebody wrote as a title must not become markup of a page of the secretariat. */
    private static String plain(String typed) {
        return typed.replaceAll(SIGNS, " ").replaceAll("\\s+", " ").strip();
    }
}
