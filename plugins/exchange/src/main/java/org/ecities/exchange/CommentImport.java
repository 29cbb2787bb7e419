package org.ecities.exchange;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Asker;
import org.ecities.pages.PageText;
import org.ecities.pages.Pages;
import org.ecities.pages.Proposal;
import org.ecities.pages.TalkChange;
import org.ecities.store.Comment;
import org.ecities.store.CommentChange;
import org.ecities.store.CommentStore;
import org.ecities.store.PageStore;
import org.ecities.store.Store;

/** Brings comments in, each by its author at its time; one that is here already is not said again. */
final class CommentImport {

    private final Pages pages;
    private final PageStore heads;
    private final CommentStore comments;

    CommentImport(Pages pages, Store store) {
        this.pages = pages;
        this.heads = store.pages();
        this.comments = store.comments();
    }

    /**
     * Brings in comments of a page that exists.
     *
     * @return how many
     * @throws org.ecities.pages.PageRefusedException when one is not acceptable; the ones before it are there
     */
    int bring(String page, List<CommentFile.Said> found) {
        Set<CommentFile.Said> here = here(page);
        int brought = 0;
        for (CommentFile.Said said : found) {
            if (here.add(said)) {
                say(page, said);
                brought++;
            }
        }
        return brought;
    }

    private Set<CommentFile.Said> here(String page) {
        Set<CommentFile.Said> here = new HashSet<>();
        heads.head(page).stream()
                .flatMap(head -> comments.comments(head.pageId(), Long.MAX_VALUE, Pages.MAX_COMMENTS).stream())
                .map(CommentFile.Said::of)
                .forEach(here::add);
        return here;
    }

    private void say(String page, CommentFile.Said said) {
        Optional<Long> number = commit(said.author(), TalkChange.add(page, said.text()), said.at());
        if (number.isPresent() && said.removal().isPresent()) {
            Comment.Removal removal = said.removal().get();
            commit(removal.by(), TalkChange.remove(page, number.get()), removal.at());
        }
    }

    private Optional<Long> commit(String author, TalkChange change, Instant at) {
        String login = PageText.line(author).strip();
        Asker asker = new Asker(login.isEmpty() ? "unknown" : login, "", Set.of(Asker.ADMIN));
        return pages.commit(asker, Proposal.of(change).at(at)).stream()
                .flatMap(commit -> commit.comments().stream())
                .map(CommentChange::comment)
                .findFirst();
    }
}
