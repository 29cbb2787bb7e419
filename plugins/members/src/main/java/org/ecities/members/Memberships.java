package org.ecities.members;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.accounts.Actor;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNamePart;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schema;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.store.InvitationStore;
import org.ecities.store.PageNames;

/** What the secretariat decides about institutions: who belongs to the network and how. */
public final class Memberships {

    private static final int MAX_NAMESAKES = 100;

    private final Pages pages;
    private final Schemas schemas;
    private final Institutions institutions;
    private final Procedure procedure;
    private final Tasks tasks;
    private final InvitationStore invitations;

    Memberships(
            Pages pages,
            Schemas schemas,
            Institutions institutions,
            Procedure procedure,
            Tasks tasks,
            InvitationStore invitations) {
        this.pages = pages;
        this.schemas = schemas;
        this.institutions = institutions;
        this.procedure = procedure;
        this.tasks = tasks;
        this.invitations = invitations;
    }

    /** The name of the page an institution of this name would have, if that is free. */
    public String pageName(String name) {
        String part = PageNamePart.of(name);
        return Institution.PREFIX + (part.isEmpty() ? "New" : part);
    }

    /**
     * Makes the page of an institution, which does not belong to the network by that. Namesakes get a number.
     *
     * @throws NotAllowedException  for others than the secretariat
     * @throws PageRefusedException when there is no form design of institutions, or the name is empty
     */
    public Institution create(Asker by, NewInstitution wanted) {
        String name = free(pageName(wanted.name()));
        require(by, name);
        if (wanted.name().isBlank()) {
            throw new PageRefusedException("members.refused.name");
        }
        Schema schema = schemas.schema(Institution.SCHEMA)
                .orElseThrow(() -> new PageRefusedException("members.refused.schema", Institution.SCHEMA));
        String text = new RecordText(schemas).write("", schema, fields(wanted));
        pages.commit(by.inProcedure(), PageChange.text(name, 0, text), "");
        return institutions.byPage(name)
                .orElseThrow(() -> new PageRefusedException("members.refused.name"));
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; institutions.taken(free) && number < MAX_NAMESAKES; number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static Map<String, Optional<FieldValue>> fields(NewInstitution wanted) {
        Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
        fields.put(InstitutionSheet.NAME, Optional.of(FieldValue.of(Value.of(Map.of(wanted.language(), wanted.name())))));
        fields.put(InstitutionSheet.KIND, Optional.of(FieldValue.of(wanted.kind())));
        if (!wanted.country().isEmpty()) {
            fields.put(InstitutionSheet.COUNTRY, Optional.of(FieldValue.of(wanted.country())));
        }
        wanted.city().ifPresent(city -> fields.put(InstitutionSheet.CITY, Optional.of(FieldValue.of(city))));
        return fields;
    }

    /**
     * Gives an institution another place in the network. Whoever leaves loses their posts and open invitations; their
     * pages stay. A city stands for one institution alone.
     *
     * @param reason said to everybody who may see the institution's posts; may be empty except for leaving
     */
    public Institution change(Asker by, Actor actor, long pageId, Membership to, String reason) {
        Institution before = known(by, pageId);
        if (to == Membership.PAUSED) {
            throw new PageRefusedException("members.refused.pause");
        }
        if (to == Membership.LEFT && reason.isBlank()) {
            throw new PageRefusedException("members.refused.reason");
        }
        requireOwnCity(before);
        Institution after = procedure.run(by, actor, pageId, "", now -> now.post().membership().equals(Optional.of(to))
                ? List.of()
                : List.of(PostJournal.entry(
                        pageId, SeatEntry.Kind.MEMBERSHIP, "to", to.word(), "reason", reason.strip())));
        if (to == Membership.LEFT) {
            invitations.withdrawAll(pageId);
            tasks.withdrawAll(after.group());
        }
        return after;
    }

    private void requireOwnCity(Institution institution) {
        Optional<Institution> other = institution.city()
                .flatMap(institutions::ofCity)
                .filter(found -> found.pageId() != institution.pageId() && found.post().isIn());
        if (other.isPresent()) {
            throw new PageRefusedException(
                    "members.refused.city", institution.city().orElse(""), other.get().page());
        }
    }

    /** Stops the clocks of an institution: no reminder, no deadline, no question until it goes on. */
    public Institution pause(Asker by, Actor actor, long pageId, String reason) {
        known(by, pageId);
        if (reason.isBlank()) {
            throw new PageRefusedException("members.refused.reason");
        }
        Institution after = procedure.run(by, actor, pageId, "", now -> {
            if (!now.post().isIn()) {
                throw new PageRefusedException("members.refused.notIn", now.page());
            }
            return now.post().isPaused()
                    ? List.of()
                    : List.of(PostJournal.entry(pageId, SeatEntry.Kind.PAUSED, "reason", reason.strip()));
        });
        tasks.pause(after.group());
        return after;
    }

    /** Lets the clocks of an institution go on; what was due is due later by the time they stood still. */
    public Institution resume(Asker by, Actor actor, long pageId) {
        known(by, pageId);
        Institution after = procedure.run(by, actor, pageId, "", now -> now.post().isPaused()
                ? List.of(PostJournal.entry(pageId, SeatEntry.Kind.RESUMED))
                : List.of());
        tasks.resume(after.group());
        return after;
    }

    /** Dates a commitment, or takes its date back. */
    public Institution commitment(
            Asker by, Actor actor, long pageId, Commitment commitment, Optional<LocalDate> day) {
        known(by, pageId);
        return procedure.run(by, actor, pageId, "", now -> Optional.ofNullable(now.post().commitments().get(commitment))
                        .equals(day)
                ? List.of()
                : List.of(PostJournal.entry(
                        pageId, SeatEntry.Kind.COMMITMENT, "which", commitment.field(), "day",
                        day.map(LocalDate::toString).orElse(""))));
    }

    private Institution known(Asker by, long pageId) {
        Institution found = institutions.byId(pageId)
                .orElseThrow(() -> new PageRefusedException("members.refused.absent", pageId));
        require(by, found.page());
        return found;
    }

    private static void require(Asker by, String page) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, PageNames.shown(page));
        }
    }
}
