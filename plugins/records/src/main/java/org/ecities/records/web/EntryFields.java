package org.ecities.records.web;

import org.ecities.pages.HtmlWriter;
import org.ecities.pages.Messages;
import org.ecities.records.EntryDoor;

/** The closed section of a form that says for which institution it is entered, and from which letter. */
final class EntryFields {

    private static final String DAY = "letterDay";
    private static final String FILE = "letterFile";

    private EntryFields() {}

    static void write(HtmlWriter out, FormSheet sheet, EntryDoor.Section section) {
        Messages words = sheet.messages();
        String day = RecordForm.first(sheet, DAY);
        String file = RecordForm.first(sheet, FILE);
        out.open("details", "ec-form__section");
        out.flag("open", section.required() || !day.isEmpty() || !file.isEmpty());
        out.open("summary").text(words.text("records.entry.title", section.institution())).close();
        out.open("p", "ec-form__help").attr("id", "f-letter-help");
        out.text(words.text(section.required() ? "records.entry.required" : "records.entry.help", section.institution()));
        out.close();
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "f-letter-day").text(words.text("records.entry.day")).close();
        out.open("input", "ec-input ec-input--short").attr("type", "date").attr("id", "f-letter-day").attr("name", DAY);
        out.attr("value", day).attr("aria-describedby", "f-letter-help").flag("required", section.required());
        out.close();
        file(out, words, section, file);
        out.close();
    }

    private static void file(HtmlWriter out, Messages words, EntryDoor.Section section, String chosen) {
        out.open("div", "ec-form__field");
        out.open("label").attr("for", "f-letter-file").text(words.text("records.entry.file")).close();
        out.open("select", "ec-input").attr("id", "f-letter-file").attr("name", FILE);
        out.open("option").attr("value", "").text(words.text("records.entry.none")).close();
        for (String name : section.files()) {
            out.open("option").attr("value", name).flag("selected", name.equals(chosen)).text(name).close();
        }
        out.close();
        out.open("a").attr("href", section.upload()).attr("target", "_blank");
        out.text(words.text("records.entry.upload")).close();
        out.close();
    }
}
