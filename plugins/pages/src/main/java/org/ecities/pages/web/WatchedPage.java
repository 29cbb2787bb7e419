package org.ecities.pages.web;

/**
 * A row of the list of watched pages.
 *
 * @param name        page name
 * @param href        its address
 * @param when        its last change, for people
 * @param iso         the same for machines
 * @param watchAction ends watching by POST
 */
public record WatchedPage(String name, String href, String when, String iso, String watchAction) {}
