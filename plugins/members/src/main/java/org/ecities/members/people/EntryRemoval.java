package org.ecities.members.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.Pages;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.DiskRefusesException;
import org.ecities.store.PrivateValue;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgePlan;
import org.ecities.store.PurgeRequest;
import org.ecities.store.Store;
import org.ecities.store.StoreException;

/**
 * Takes an entry away for good: every version of every value is purged, the page says in neutral words that it was
 * removed. Doing it again finishes what was interrupted.
 */
public final class EntryRemoval {

    private static final Logger LOG = LogManager.getLogger(EntryRemoval.class);

    private final Pages pages;
    private final Store store;
    private final People people;
    private final EntryLinks links;

    EntryRemoval(Pages pages, Store store, People people, EntryLinks links) {
        this.pages = pages;
        this.store = store;
        this.people = people;
        this.links = links;
    }

    /** Removes an entry. */
    public void remove(Person person, Removal why) {
        links.end(person);
        if (person.state() != Person.State.REMOVED) {
            pages.commit(
                    Asker.system(),
                    PageChange.text(person.name(), person.page().version(), PersonSheet.removed(person.page().text(), why)), "");
        }
        purge(person, why);
    }

    /** Whether values stay of an entry that was removed, or none of one that was not: an older backup was restored. */
    boolean unfinished(Person person) {
        boolean holds = !people.earlier(person).isEmpty();
        return holds == (person.state() == Person.State.REMOVED);
    }

    private void purge(Person person, Removal why) {
        List<PurgePlan.Line> lines = lines(person);
        if (lines.isEmpty()) {
            return;
        }
        PurgeRequest request = new PurgeRequest(PurgeKind.PRIVATE_VALUE, person.name(), "", 1, 1);
        String reason = Messages.of(Messages.LANGUAGES.get(0)).text("members.entry.purged." + why.word());
        try {
            store.purges().purge(new PurgePlan(request, lines), Asker.system().login(), reason);
        } catch (DiskRefusesException refused) {
            throw refused;
        } catch (StoreException busy) {
            if (!lines(person).isEmpty()) {
                throw busy;
            }
            LOG.warn("{} was removed, the file of the database is rewritten with the next removal", person.name(), busy);
        }
        String subject = PurgeKind.PRIVATE_VALUE + " (" + lines.size() + "): " + reason;
        store.audit().write(new AuditEvent(Asker.system().login(), AuditKind.PURGED, subject, ""));
    }

    private List<PurgePlan.Line> lines(Person person) {
        List<PurgePlan.Line> lines = new ArrayList<>();
        for (String field : people.earlier(person).stream().map(PrivateValue::field).distinct().toList()) {
            int last = store.privateValues().latest(person.id(), field).map(PrivateValue::version).orElse(0);
            for (int first = 1; first <= last; first += PurgeRequest.MAX_ITEMS) {
                int end = Math.min(last, first + PurgeRequest.MAX_ITEMS - 1);
                plan(new PurgeRequest(PurgeKind.PRIVATE_VALUE, person.name(), field, first, end))
                        .ifPresent(plan -> lines.addAll(plan.lines()));
            }
        }
        return lines;
    }

    /** Nothing is left where all of these versions went before. */
    private Optional<PurgePlan> plan(PurgeRequest request) {
        try {
            return Optional.of(store.purges().plan(request));
        } catch (StoreException nothing) {
            return Optional.empty();
        }
    }
}
