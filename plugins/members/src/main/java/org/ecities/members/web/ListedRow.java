package org.ecities.members.web;

/**
 * An entry in the list of those that somebody is told of.
 *
 * @param page      name of its page
 * @param href      address of its page
 * @param person    name of the person
 * @param listed    day of the listing
 * @param confirmed day of the confirmation; empty before
 */
public record ListedRow(String page, String href, String person, String listed, String confirmed) {}
