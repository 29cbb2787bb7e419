package org.ecities.members.web;

/**
 * A link to an unsaved text, for its author.
 *
 * @param id     identity
 * @param until  until when it leads to the text
 * @param opened how often it was opened, in words
 */
public record LinkRow(long id, String until, String opened) {}
