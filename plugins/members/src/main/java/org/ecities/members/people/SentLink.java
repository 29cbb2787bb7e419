package org.ecities.members.people;

/**
 * A link to an entry that was just made: the only moment at which it is known.
 *
 * @param person the entry
 * @param path   path and query of the link on this site
 * @param mailed true when a letter with the link is on its way
 */
public record SentLink(Person person, String path, boolean mailed) {}
