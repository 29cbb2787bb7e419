package org.ecities.notices.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.Account;
import org.ecities.store.Holder;
import org.ecities.store.KeptTask;

/** The list of what somebody should do next: part {@code work}. */
final class WorkScreen {

    /** Rows of the list before somebody asks for all. */
    static final int FIRST_ROWS = 7;

    /** Most rows of the whole list. */
    static final int ALL_ROWS = 200;

    private static final int DONE_ROWS = 20;
    /** More people are not chosen from a list. */
    private static final int COLLEAGUES = 50;
    /** What was done; the word comes back in the address. */
    private static final Set<String> DID = Set.of("give", "notUs", "finish");

    private final Tasks tasks;
    private final Function<Asker, OptionalLong> reads;
    private final Clock clock;

    WorkScreen(Tasks tasks, Function<Asker, OptionalLong> reads, Clock clock) {
        this.tasks = tasks;
        this.reads = reads;
        this.clock = clock;
    }

    /** The screen as it is asked for. */
    ShellPage page(Visit visit, HttpServletRequest request) {
        String did = String.valueOf(request.getParameter("did"));
        String notice = DID.contains(did) ? visit.messages().text("notices.work.did." + did) : "";
        return page(visit, "1".equals(request.getParameter("all")), Map.of()).with("notice", notice);
    }

    /** All rows, with what was typed into one of them. */
    ShellPage again(Visit visit, long id, WorkRow.Typed typed, String message) {
        return page(visit, true, Map.of(id, typed)).with("notice", "").with("message", message).status(422);
    }

    private ShellPage page(Visit visit, boolean all, Map<Long, WorkRow.Typed> typed) {
        List<KeptTask> open = tasks.openFor(visit.asker(), all ? ALL_ROWS : FIRST_ROWS);
        Moments moments = Moments.of(visit);
        return ShellPage.of("work", visit.messages().text("notices.work.title"))
                .with("rows", rows(visit, open, moments, typed))
                .with("none", open.isEmpty() ? none(visit) : "")
                .with("count", tasks.count(visit.asker()))
                .with("shown", open.size())
                .with("all", all)
                .with("done", tasks.doneFor(visit.asker(), DONE_ROWS).stream()
                        .map(kept -> DoneRow.of(kept, visit.messages(), moments))
                        .toList())
                .with("maxNote", Tasks.MAX_NOTE)
                .with("message", "");
    }

    private String none(Visit visit) {
        OptionalLong read = reads.apply(visit.asker());
        return read.isPresent()
                ? visit.messages().text("notices.work.none.read", read.getAsLong())
                : visit.messages().text("notices.work.none");
    }

    private List<WorkRow> rows(Visit visit, List<KeptTask> open, Moments moments, Map<Long, WorkRow.Typed> typed) {
        Deadline deadline = new Deadline(visit.messages(), moments, clock.instant());
        Map<Holder, WorkRow.Choice> known = new HashMap<>();
        return open.stream()
                .map(kept -> WorkRow.of(
                        kept,
                        visit.messages(),
                        deadline,
                        known.computeIfAbsent(kept.task().holder(), holder -> choice(visit.asker(), holder)),
                        Optional.ofNullable(typed.get(kept.id()))))
                .toList();
    }

    private WorkRow.Choice choice(Asker asker, Holder holder) {
        List<Account> found = tasks.colleagues(asker, holder, COLLEAGUES + 1);
        return found.size() > COLLEAGUES
                ? new WorkRow.Choice(List.of(), true)
                : new WorkRow.Choice(found.stream().map(WorkScreen::colleague).toList(), false);
    }

    private static WorkRow.Colleague colleague(Account account) {
        String name = account.fullName();
        return new WorkRow.Colleague(account.login(), name.isBlank() ? account.login() : name);
    }
}
