package org.ecities.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.accounts.RandomText;
import org.ecities.accounts.TokenHash;
import org.ecities.notices.Letters;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.store.Invitation;
import org.ecities.store.InvitationStore;

/** Asking people to hold a post. A link names nobody and is good for one person, once. */
public final class Invitations {

    /** How long a link is good. */
    public static final Duration LASTS = Duration.ofDays(30);
    /** Most that are listed. */
    public static final int LISTED = 1_000;

    private static final int TOKEN_BYTES = 32;

    private final InvitationStore store;
    private final Institutions institutions;
    private final Letters letters;
    private final Clock clock;

    Invitations(InvitationStore store, Institutions institutions, Letters letters, Clock clock) {
        this.store = store;
        this.institutions = institutions;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Invites somebody; an earlier open invitation to the same post ends.
     *
     * @throws NotAllowedException  for others than the secretariat and the focal point of the institution
     * @throws PageRefusedException when the institution has left
     */
    public Invited invite(Asker by, long pageId, SeatRole role, InvitedPerson person) {
        Institution institution = known(by, pageId);
        String token = RandomText.hex(TOKEN_BYTES);
        Instant now = clock.instant();
        Invitation made = store.add(
                Invitation.of(
                        pageId, role.word(), person.name(), person.email(), person.language(), by.login(), now,
                        now.plus(LASTS)),
                TokenHash.of(token));
        return sent(institution, made, token);
    }

    private Institution known(Asker by, long pageId) {
        Institution institution = institutions.byId(pageId)
                .orElseThrow(() -> new PageRefusedException("members.refused.absent", pageId));
        boolean own = institution.post().holder().filter(seat -> seat.login().equalsIgnoreCase(by.login())).isPresent();
        if (!by.secretariat() && !own) {
            throw new NotAllowedException(Right.EDIT, institution.page());
        }
        if (institution.post().membership().filter(kind -> kind == Membership.LEFT).isPresent()) {
            throw new PageRefusedException("members.refused.left", institution.page());
        }
        return institution;
    }

    private Invited sent(Institution institution, Invitation invitation, String token) {
        String path = Invited.path(token);
        String name = institution.name(Locale.forLanguageTag(invitation.language()));
        boolean mailed = letters.write(
                "members.letter.invitation",
                "invitation/" + invitation.id() + "/" + invitation.ends().toEpochMilli(),
                invitation.email(), invitation.language(), path, LASTS, name);
        return new Invited(invitation, path, mailed);
    }

    /** Gives an open or outdated invitation a new link; the earlier one ends. */
    public Invited renew(Asker by, long id) {
        Invitation found = waiting(by, id);
        String token = RandomText.hex(TOKEN_BYTES);
        if (!store.renew(id, TokenHash.of(token), clock.instant().plus(LASTS))) {
            throw new PageRefusedException("members.refused.invitation");
        }
        return sent(known(by, found.pageId()), store.byId(id).orElseThrow(), token);
    }

    /** Takes an invitation back. */
    public void withdraw(Asker by, long id) {
        waiting(by, id);
        store.withdraw(id);
    }

    private Invitation waiting(Asker by, long id) {
        Invitation found = store.byId(id)
                .filter(invitation -> invitation.state() == Invitation.State.WAITING)
                .orElseThrow(() -> new PageRefusedException("members.refused.invitation"));
        known(by, found.pageId());
        return found;
    }

    /** The invitation behind a link, whatever became of it. */
    public Optional<Invitation> find(String token) {
        return token.isEmpty() ? Optional.empty() : store.byToken(TokenHash.of(token));
    }

    /** Notes that a link was opened: by a person or by a scanner of mails, so it changes nothing else. */
    public void opened(Invitation invitation) {
        if (invitation.opened().isEmpty()) {
            store.opened(invitation.id());
        }
    }

    /** The newest invitations of all institutions. */
    public List<Invitation> newest(Asker by) {
        return by.secretariat() ? store.newest(LISTED) : List.of();
    }

    /** Invitations of an institution, the newest first. */
    public List<Invitation> of(Institution institution) {
        return store.ofPage(institution.pageId());
    }
}
