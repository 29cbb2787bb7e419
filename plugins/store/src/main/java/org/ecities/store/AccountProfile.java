package org.ecities.store;

/**
 * What people say of themselves.
 *
 * @param fullName name shown to signed-in people
 * @param email    may be empty; several accounts may share one
 * @param language chosen interface language, a language tag; may be empty
 * @param zone     chosen time zone, a name of the IANA database; may be empty
 * @param rows     chosen rows on one screen of a list; 0 when none were chosen
 */
public record AccountProfile(String fullName, String email, String language, String zone, int rows) {}
