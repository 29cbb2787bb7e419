package org.ecities.store;

/**
 * For whom a task is.
 *
 * @param group true for everybody in a group, false for one account
 * @param name  name of the group or login, found in any case
 */
public record Holder(boolean group, String name) {

    /** Refuses an empty name. */
    public Holder {
        if (name.isBlank()) {
            throw new StoreException("a task needs somebody who is to do it");
        }
    }

    /** Everybody in a group, whoever that is when they look; the group need not have members yet. */
    public static Holder group(String name) {
        return new Holder(true, name);
    }

    /** One person. */
    public static Holder account(String login) {
        return new Holder(false, login);
    }
}
