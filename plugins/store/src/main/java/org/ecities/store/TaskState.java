package org.ecities.store;

/** What became of a task. */
public enum TaskState {
    /** Still to be done. */
    OPEN,
    /** Done. */
    DONE,
    /** Given to a colleague; such an entry stays with whoever gave it. */
    GIVEN,
    /** Turned down: somebody else has to do it. */
    NOT_US,
    /** Of no use any more. */
    WITHDRAWN
}
