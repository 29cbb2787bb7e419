package org.ecities.profiles;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.Audience;
import org.ecities.pages.ConflictException;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNamePart;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.web.Links;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.store.Holder;
import org.ecities.store.PageVersion;
import org.ecities.store.Task;

/** Case studies that people of the network contribute: by answering questions, or with a document. */
public final class CaseStudies {

    /** The form design of a case study. */
    public static final String SCHEMA = "CaseStudy";
    /** Beginning of the names of their pages. */
    public static final String PREFIX = "CaseStudy.";
    /** Longest title, in characters. */
    public static final int MAX_TITLE = 150;

    private static final int DOCUMENT_MINUTES = 30;

    private final Pages pages;
    private final Schemas schemas;
    private final Tasks tasks;

    /** Connects the parts. */
    public CaseStudies(Pages pages, Schemas schemas, Tasks tasks) {
        this.pages = pages;
        this.schemas = schemas;
        this.tasks = tasks;
    }

    /**
     * The name of a new page for a title.
     *
     * @throws PageRefusedException the title says nothing, is too long, or there is such a page
     */
    public String page(Asker by, String title) {
        String part = PageNamePart.of(title.strip());
        if (part.isEmpty() || title.length() > MAX_TITLE) {
            throw new PageRefusedException("profiles.contribute.refused.title", MAX_TITLE);
        }
        String name = PREFIX + part;
        if (pages.view(by, name).isPresent()) {
            throw new PageRefusedException("profiles.contribute.refused.there", name);
        }
        return name;
    }

    /**
     * Makes a page that takes a document, for everybody who is signed in. The secretariat has a task to make a case study
     * of it and to show it to everybody.
     *
     * @param language of the title
     * @return name of the page
     */
    public String document(Asker by, String title, Locale language) {
        String name = page(by, title);
        Schema schema = schemas.schema(SCHEMA)
                .orElseThrow(() -> new PageRefusedException("profiles.contribute.refused.design", Schema.PAGE_PREFIX + SCHEMA));
        String note = Messages.of(Messages.LANGUAGES.get(0)).text("profiles.contribute.note");
        try {
            pages.commit(by, PageChange.text(name, 0, text(schema, title.strip(), language)), note);
        } catch (ConflictException there) {
            throw new PageRefusedException("profiles.contribute.refused.there", name);
        }
        PageVersion made = pages.view(by, name).orElseThrow();
        String line = title.strip().replaceAll("\\p{Cntrl}", " ");
        tasks.put(Task.of("profiles.document/" + made.pageId(), "profiles.document", Holder.group(Asker.SECRETARIAT),
                        "profiles.task.document", Links.view(name))
                .with(line)
                .taking(DOCUMENT_MINUTES)
                .about(made.pageId())
                .doneByHand());
        return name;
    }

    private String text(Schema schema, String title, Locale language) {
        Value titles = Value.of(Map.of(language.getLanguage(), title));
        String sheet = new RecordText(schemas).write("", schema, Map.of(schema.titleField(), Optional.of(FieldValue.of(titles))));
        String words = Messages.of(language).text("profiles.contribute.page");
        return Audience.NETWORK.in(words + "\r\n\r\n" + sheet);
    }
}
