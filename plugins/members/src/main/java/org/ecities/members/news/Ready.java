package org.ecities.members.news;

/**
 * A newsletter as it would be sent.
 *
 * @param page    name of its page
 * @param version version of the page
 * @param subject title
 * @param body    plain text of the letters
 */
public record Ready(String page, int version, String subject, String body) {}
