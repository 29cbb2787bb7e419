package org.ecities.members;

import java.time.Duration;
import org.ecities.accounts.Actor;
import org.ecities.notices.Tasks;
import org.ecities.pages.Asker;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.AuditLog;

/** Moves the deadlines of everybody, for example after an outage of the site. */
public final class DeadlineExtension {

    /** Most days of one step. */
    public static final int MAX_DAYS = 30;
    /** Most characters of the reason. */
    public static final int MAX_REASON = 200;

    private final Tasks tasks;
    private final AuditLog audit;

    DeadlineExtension(Tasks tasks, AuditLog audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    /**
     * Moves the deadlines of all open tasks, and tells the audit journal why.
     *
     * @param days   as typed, 1 to {@link #MAX_DAYS}
     * @param reason one line
     * @return how many deadlines moved
     * @throws NotAllowedException  for others than the secretariat
     * @throws PageRefusedException when days or reason are not acceptable
     */
    public int extend(Asker by, Actor actor, String days, String reason) {
        if (!by.secretariat()) {
            throw new NotAllowedException(Right.EDIT, "members");
        }
        int count = days.matches("[0-9]{1,2}") ? Integer.parseInt(days) : 0;
        if (count < 1 || count > MAX_DAYS) {
            throw new PageRefusedException("members.extend.days.wrong", days, MAX_DAYS);
        }
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw new PageRefusedException("members.refused.reason");
        }
        int moved = tasks.extendAll(Duration.ofDays(count));
        audit.write(new AuditEvent(
                actor.login(), AuditKind.DEADLINES_MOVED, count + " d, " + moved + ": " + line(reason), actor.address()));
        return moved;
    }

    private static String line(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
