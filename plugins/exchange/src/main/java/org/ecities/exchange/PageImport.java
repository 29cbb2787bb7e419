package org.ecities.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.ConflictException;
import org.ecities.pages.FileChange;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.PageText;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.files.FilesRefusedException;
import org.ecities.pages.files.PageFiles;
import org.ecities.pages.files.Upload;
import org.ecities.store.BatchStore;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/**
 * Brings a folder of pages in, every version by its author with its note and time, see {@link FolderLayout}. A page
 * that somebody has written here already is left alone; a second run of the same folder changes nothing.
 */
public final class PageImport {

    private static final int AT_ONCE = 500;

    private final Pages pages;
    private final PageStore store;
    private final Store everything;
    private final BatchStore batches;
    private final PageFiles files;
    private final Charset encoding;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Boolean> taken = new HashMap<>();
    private final Set<String> broken = new HashSet<>();
    private int same;
    private int versions;
    private int contents;

    /**
     * Connects the parts.
     *
     * @param encoding how the texts are written
     */
    public PageImport(Pages pages, Store store, PageFiles files, Charset encoding) {
        this.pages = pages;
        this.store = store.pages();
        this.everything = store;
        this.batches = store.batches();
        this.files = files;
        this.encoding = encoding;
    }

    /**
     * Something that was not taken.
     *
     * @param place     page, or page and file, with the version
     * @param key       message key of the reason
     * @param arguments its arguments
     */
    public record Problem(String place, String key, List<Object> arguments) {}

    /**
     * What an import did.
     *
     * @param pages    pages brought in
     * @param same     pages that were here with the same text
     * @param versions versions of pages brought in
     * @param files    versions of files brought in
     * @param comments comments brought in
     * @param batch    number of the import; empty when nothing was brought in
     * @param problems what was not taken
     */
    public record Result(int pages, int same, int versions, int files, int comments, String batch, List<Problem> problems) {}

    /** Brings a folder in. */
    public Result run(Path folder, PageExport.Progress progress) throws IOException {
        List<FoundVersion> found = new FolderReading(folder).versions();
        Map<String, FoundVersion> latest = new LinkedHashMap<>();
        found.stream().filter(version -> !version.ofFile()).forEach(version -> latest.put(folded(version), version));
        latest.forEach((name, version) -> taken.put(name, free(version)));
        boolean any = taken.containsValue(true);
        String batch = any ? batches.begin("pages " + folder.getFileName(), Asker.system().login()).id() : "";
        for (int done = 0; done < found.size(); done++) {
            if (taken.getOrDefault(folded(found.get(done)), false)) {
                bring(found.get(done), batch);
            }
            progress.at(done + 1L, found.size());
        }
        int said = comments(folder, latest);
        if (any) {
            batches.end(batch);
        }
        int brought = (int) taken.values().stream().filter(Boolean::booleanValue).count() - broken.size();
        return new Result(brought, same, versions, contents, said, batch, List.copyOf(problems));
    }

    /** Comments come last: the page is as it is today, and its rules decided about them elsewhere. */
    private int comments(Path folder, Map<String, FoundVersion> latest) throws IOException {
        CommentImport comments = new CommentImport(pages, everything);
        int brought = 0;
        for (FoundVersion version : latest.values()) {
            boolean here = taken.get(folded(version)) && store.head(version.page()).isPresent();
            if (here && !broken.contains(folded(version))) {
                try {
                    brought += comments.bring(version.page(), CommentFile.read(comments(folder, version)));
                } catch (PageRefusedException refused) {
                    problem(version, refused.key(), refused.arguments().toArray());
                } catch (IOException unreadable) {
                    problem(version, "exchange.import.unreadable", unreadable.getMessage());
                }
            }
        }
        return brought;
    }

    private static Path comments(Path folder, FoundVersion version) {
        return new FolderLayout(folder).comments(version.page());
    }

    private static String folded(FoundVersion version) {
        return PageNames.folded(version.page());
    }

    /** True for a page that nobody but the program has written here. */
    private boolean free(FoundVersion latest) {
        boolean own = store.history(latest.page(), 0, AT_ONCE).stream()
                .allMatch(version -> version.author().equals(Asker.system().login()));
        if (own) {
            return true;
        }
        boolean equal = read(latest)
                .flatMap(text -> store.page(latest.page()).map(page -> page.text().equals(PageText.normalised(text))))
                .orElse(false);
        if (equal) {
            same++;
        } else {
            problem(latest, "exchange.import.exists");
        }
        return false;
    }

    private void bring(FoundVersion version, String batch) {
        if (broken.contains(folded(version))) {
            return;
        }
        try {
            if (version.ofFile()) {
                file(version);
            } else {
                page(version, batch);
            }
        } catch (PageRefusedException refused) {
            problem(version, refused.key(), refused.arguments().toArray());
            spoil(version);
        } catch (ConflictException overtaken) {
            problem(version, "exchange.import.exists");
            spoil(version);
        }
    }

    /** Later versions of a page build on the one that was refused. */
    private void spoil(FoundVersion version) {
        if (!version.ofFile()) {
            broken.add(folded(version));
        }
    }

    private void page(FoundVersion version, String batch) {
        Optional<String> text = read(version);
        if (text.isEmpty()) {
            spoil(version);
            return;
        }
        int base = store.page(version.page()).map(page -> page.version()).orElse(0);
        PageChange change = version.deleted()
                ? PageChange.deletion(version.page(), base)
                : PageChange.text(version.page(), base, text.get());
        String note = PageText.line(version.note());
        Proposal proposal = Proposal.ofPages(
                        List.of(change), note.substring(0, Math.min(note.length(), Pages.MAX_NOTE)), Optional.of(batch))
                .at(version.at());
        if (pages.commit(author(version), proposal).isPresent()) {
            versions++;
        }
    }

    private void file(FoundVersion version) {
        try {
            if (version.deleted()) {
                files.find(author(version), version.page(), version.file())
                        .ifPresent(found -> delete(version, found.version()));
            } else {
                Upload upload = new Upload(
                        version.file(), Files.size(version.content()), () -> Files.newInputStream(version.content()));
                files.bring(author(version), version.page(), upload, version.note(), version.at());
            }
            contents++;
        } catch (FilesRefusedException refused) {
            PageRefusedException reason = (PageRefusedException) refused.getCause();
            problem(version, reason.key(), reason.arguments().toArray());
        } catch (IOException unreadable) {
            problem(version, "exchange.import.unreadable", unreadable.toString());
        }
    }

    private void delete(FoundVersion version, int latest) {
        FileChange deletion = FileChange.deletion(version.page(), version.file(), latest);
        pages.commit(author(version), Proposal.ofFiles(List.of(deletion), version.note()).at(version.at()));
    }

    /** Whoever wrote it elsewhere may write it here: the operator brings it in. */
    private static Asker author(FoundVersion version) {
        String name = PageText.line(version.author()).strip();
        return new Asker(name.isEmpty() ? "unknown" : name, "", Set.of(Asker.ADMIN));
    }

    private Optional<String> read(FoundVersion version) {
        try {
            byte[] bytes = Files.readAllBytes(version.content());
            return Optional.of(encoding.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            problem(version, "exchange.import.encoding", encoding.name());
        } catch (IOException unreadable) {
            problem(version, "exchange.import.unreadable", unreadable.toString());
        }
        return Optional.empty();
    }

    private void problem(FoundVersion version, String key, Object... arguments) {
        String place = version.ofFile() ? version.page() + "/" + version.file() : version.page();
        problems.add(new Problem(place + " " + version.number(), key, List.of(arguments)));
    }
}
