package org.ecities.server.serve;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.ecities.members.Institution;
import org.ecities.members.Institutions;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.sheets.in.SheetReviews;
import org.ecities.sheets.web.SheetAction;
import org.ecities.store.Holder;
import org.ecities.store.SheetProposal;
import org.ecities.store.Task;

/** Puts suggested sheets into the work of the institution whose pages they change; of several, into the secretariat's. */
final class SheetTasks implements SheetReviews {

    private static final Duration TIME = Duration.ofDays(30);
    private static final int MINUTES = 10;

    private final Tasks tasks;
    private final Institutions institutions;
    private final Clock clock;

    SheetTasks(Tasks tasks, Institutions institutions, Clock clock) {
        this.tasks = tasks;
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public void asked(SheetProposal proposal, Set<String> pages) {
        tasks.put(Task.of(key(proposal), "sheets.proposal", holder(pages), "sheets.task.review", SheetAction.path(proposal.id()))
                .with(proposal.file())
                .taking(MINUTES)
                .until(clock.instant().plus(TIME)));
    }

    private Holder holder(Set<String> pages) {
        Set<String> groups = new HashSet<>();
        for (String page : pages) {
            Optional<Institution> owner = institutions.byPage(page)
                    .or(() -> institutions.ofCity(page))
                    .filter(found -> !found.post().people().isEmpty());
            groups.add(owner.map(Institution::group).orElse(Asker.SECRETARIAT));
        }
        return Holder.group(groups.size() == 1 ? groups.iterator().next() : Asker.SECRETARIAT);
    }

    @Override
    public void decided(SheetProposal proposal, String by) {
        tasks.done(key(proposal), by);
    }

    private static String key(SheetProposal proposal) {
        return "sheets.proposal/" + proposal.id();
    }
}
