package org.ecities.store;

import java.time.Instant;

/**
 * A change of what somebody may do.
 *
 * @param at      when
 * @param author  login of the one who made it
 * @param action  what was done, a word of the accounts module
 * @param account login it is about
 * @param detail  name of a group, or empty
 */
public record RightsChange(Instant at, String author, String action, String account, String detail) {}
