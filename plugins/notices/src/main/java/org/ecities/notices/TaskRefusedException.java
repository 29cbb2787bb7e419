package org.ecities.notices;

import org.ecities.pages.PageRefusedException;

/** Somebody may not do this with a task, or not in this way; nothing was changed. */
public final class TaskRefusedException extends PageRefusedException {

    /** Names the reason by its message key. */
    public TaskRefusedException(String key, Object... arguments) {
        super(key, arguments);
    }
}
