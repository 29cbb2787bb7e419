package org.ecities.exchange.institution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecities.exchange.PageExport;
import org.ecities.exchange.PagePlaces;
import org.ecities.pages.Messages;
import org.ecities.pages.Pages;
import org.ecities.records.FieldTypes;
import org.ecities.records.PageRecord;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.store.Comment;
import org.ecities.store.PageHead;
import org.ecities.store.PrivateValue;
import org.ecities.store.Store;

/**
 * Writes everything of one institution into a folder: its pages with all versions, files and comments in the form that
 * {@code import --pages} takes, its data sheets for other programs, its private values, and a page to start from.
 */
public final class InstitutionExport {

    private static final String PAGES = "pages";
    private static final String DATA = "data";
    private static final String PRIVATE = "private";

    private final Store store;
    private final Schemas schemas;
    private final FieldTypes types;
    private final Messages words;

    /**
     * Connects the parts.
     *
     * @param words the language of the page to start from
     */
    public InstitutionExport(Store store, Schemas schemas, FieldTypes types, Messages words) {
        this.store = store;
        this.schemas = schemas;
        this.types = types;
        this.words = words;
    }

    /**
     * Writes the folder.
     *
     * @param institution its page
     * @param folder      an empty folder
     */
    public PageExport.Written run(PageHead institution, Path folder, PageExport.Progress progress) throws IOException {
        List<PageHead> own = new OwnPages(store.pages(), schemas, types).of(institution);
        Set<String> names = own.stream().map(PageHead::name).collect(Collectors.toSet());
        PageExport.Written written = new PageExport(store, folder.resolve(PAGES)).run(names::contains, progress);
        List<StartPage.Part> parts = new ArrayList<>();
        for (PageHead page : own) {
            parts.add(new StartPage.Part(page, places(page, folder), comments(page)));
        }
        boolean secrets = Files.isDirectory(folder.resolve(PRIVATE));
        write(folder.resolve("index.html"), new StartPage(words).html(institution.name(), parts));
        write(folder.resolve("README.txt"), readme(institution, secrets));
        return written;
    }

    private String readme(PageHead institution, boolean secrets) {
        return Stream.of(
                        institution.name(), "",
                        words.text("exchange.of.readme.pages"), words.text("exchange.of.readme.import"),
                        words.text("exchange.of.readme.data"),
                        words.text(secrets ? "exchange.of.readme.private" : "exchange.of.readme.no-private"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<StartPage.Place> places(PageHead page, Path folder) throws IOException {
        PagePlaces where = new PagePlaces(folder.resolve(PAGES));
        List<StartPage.Place> places = new ArrayList<>();
        places.add(place(folder, where.text(page.name()), words.text("exchange.of.text")));
        sheets(page, folder, places);
        for (Path file : where.files(page.name())) {
            places.add(place(folder, file, words.text("exchange.of.file", where.fileName(file))));
        }
        return places;
    }

    private void sheets(PageHead page, Path folder, List<StartPage.Place> places) throws IOException {
        String name = PagePlaces.fileName(page.name());
        String text = store.pages().page(page.name()).orElseThrow().text();
        Optional<PageRecord> record = new RecordText(schemas).read(text).record();
        if (record.isPresent()) {
            DataSheet sheet = new DataSheet(record.get(), schemas, types, words.locale());
            Path json = folder.resolve(DATA).resolve(name + ".json");
            Path csv = folder.resolve(DATA).resolve(name + ".csv");
            write(json, new String(sheet.json(page.name()), StandardCharsets.UTF_8));
            write(csv, sheet.csv());
            places.add(place(folder, csv, words.text("exchange.of.sheet", "CSV")));
            places.add(place(folder, json, words.text("exchange.of.sheet", "JSON")));
        }
        List<PrivateValue> values = store.privateValues().values(page.pageId());
        if (!values.isEmpty()) {
            Path file = folder.resolve(PRIVATE).resolve(name + ".json");
            write(file, new String(PrivateSheet.json(page.name(), values), StandardCharsets.UTF_8));
            places.add(place(folder, file, words.text("exchange.of.private")));
        }
    }

    private List<Comment> comments(PageHead page) {
        List<Comment> standing = new ArrayList<>(
                store.comments().comments(page.pageId(), Long.MAX_VALUE, Pages.MAX_COMMENTS).stream()
                        .filter(comment -> !comment.removed())
                        .toList());
        Collections.reverse(standing);
        return standing;
    }

    private static StartPage.Place place(Path folder, Path file, String label) {
        return new StartPage.Place(folder.relativize(file).toString().replace('\\', '/'), label);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
