package org.ecities.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecities.pages.OpenWiki.BUSAN;
import static org.ecities.pages.OpenWiki.SECRETARIAT;
import static org.ecities.pages.OpenWiki.SUWON;
import static org.ecities.pages.OpenWiki.VISITOR;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ecities.store.Blob;
import org.ecities.store.ChangeFilter;
import org.ecities.store.Commit;
import org.ecities.store.FileVersion;
import org.ecities.store.PageEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts, files and comments in one commit. */
class ProposalTest {

    @TempDir
    Path folder;

    private OpenWiki wiki;

    @BeforeEach
    void open() {
        wiki = new OpenWiki(folder);
    }

    @AfterEach
    void close() {
        wiki.close();
    }

    private FileChange file(String page, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Blob blob = wiki.store.files().keep(new ByteArrayInputStream(bytes), bytes.length);
        return FileChange.put(page, name, blob, "text/plain");
    }

    private static Proposal both(PageChange page, FileChange file) {
        return new Proposal(List.of(page), List.of(file), List.of(), "both", Optional.empty());
    }

    private Optional<FileVersion> kept(String page, String name) {
        return wiki.store.pages().head(page).flatMap(head -> wiki.store.files().file(head.pageId(), name));
    }

    @Test
    void aPageAndItsFilesBeginInOneCommit() {
        Commit commit = wiki.pages
                .commit(SUWON, both(PageChange.text("City.Suwon", 0, "walls"), file("city.suwon", "plan.txt", "a")))
                .orElseThrow();

        assertThat(commit.pages()).hasSize(1);
        assertThat(commit.files()).hasSize(1);
        assertThat(kept("City.Suwon", "plan.txt")).hasValueSatisfying(
                file -> assertThat(file.change()).isEqualTo(commit.number()));
    }

    @Test
    void nothingIsKeptWhenOnePartIsRefused() {
        wiki.save(SECRETARIAT, "City.Busan", "[{ALLOW edit Secretariat}]");
        Proposal proposal = both(PageChange.text("City.Suwon", 0, "walls"), file("City.Busan", "plan.txt", "a"));

        assertThatThrownBy(() -> wiki.pages.commit(SUWON, proposal)).isInstanceOf(NotAllowedException.class);
        assertThat(wiki.version("City.Suwon")).isZero();
    }

    @Test
    void filesNeedTheRightToEditTheirPage() {
        wiki.save(SUWON, "City.Suwon", "[{ALLOW edit suwon}]");
        Proposal proposal = Proposal.ofFiles(List.of(file("City.Suwon", "plan.txt", "a")), "");

        assertThatThrownBy(() -> wiki.pages.commit(BUSAN, proposal)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> wiki.pages.commit(VISITOR, proposal)).isInstanceOf(NotAllowedException.class);
        assertThat(wiki.pages.commit(SUWON, proposal)).isPresent();
    }

    @Test
    void filesOfAPageThatIsNotThereAreRefused() {
        Proposal proposal = Proposal.ofFiles(List.of(file("City.None", "plan.txt", "a")), "");

        assertThatThrownBy(() -> wiki.pages.commit(SUWON, proposal)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void theVerySameContentChangesNothing() {
        wiki.save(SUWON, "City.Suwon", "walls");
        Proposal proposal = Proposal.ofFiles(List.of(file("City.Suwon", "plan.txt", "a")), "");

        assertThat(wiki.pages.commit(SUWON, proposal)).isPresent();
        assertThat(wiki.pages.commit(SUWON, proposal)).isEmpty();
    }

    @Test
    void aFileIsNotDeletedOverANewerVersion() {
        wiki.save(SUWON, "City.Suwon", "walls");
        wiki.pages.commit(SUWON, Proposal.ofFiles(List.of(file("City.Suwon", "plan.txt", "a")), ""));
        wiki.pages.commit(BUSAN, Proposal.ofFiles(List.of(file("City.Suwon", "plan.txt", "b")), ""));
        Proposal late = Proposal.ofFiles(List.of(FileChange.deletion("City.Suwon", "plan.txt", 1)), "");

        assertThatThrownBy(() -> wiki.pages.commit(SUWON, late)).isInstanceOf(PageRefusedException.class);
        assertThat(kept("City.Suwon", "plan.txt")).isPresent();
    }

    @Test
    void aPageThatIsDeletedTakesNoFiles() {
        FileChange file = file("city.SUWON", "plan.txt", "a");

        assertThatThrownBy(() -> both(PageChange.deletion("City.Suwon", 1), file))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHappenedIsToldToThoseWhoMayViewThePage() {
        wiki.save(SECRETARIAT, "City.Hidden", "[{ALLOW view Secretariat}]");
        wiki.pages.commit(SECRETARIAT, Proposal.ofFiles(List.of(file("City.Hidden", "plan.txt", "a")), ""));
        wiki.pages.commit(SECRETARIAT, Proposal.of(TalkChange.add("City.Hidden", "secret words")));
        wiki.save(SUWON, "City.Suwon", "walls");
        Activity activity = new WikiActivity(wiki.pages, wiki.store);

        assertThat(activity.recent(SUWON, ChangeFilter.ALL, Long.MAX_VALUE, 10)).extracting(PageEvent::page)
                .containsExactly("City.Suwon");
        assertThat(activity.recent(SECRETARIAT, ChangeFilter.ALL, Long.MAX_VALUE, 10)).hasSize(4);
        assertThat(activity.ofPage(SUWON, "City.Hidden", 0, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(activity.ofPage(SECRETARIAT, "City.Hidden", 0, Long.MAX_VALUE, 10)).hasSize(3);
    }
}
