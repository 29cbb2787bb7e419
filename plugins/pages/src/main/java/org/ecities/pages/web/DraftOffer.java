package org.ecities.pages.web;

/**
 * Unsaved text that waits for its author, as the top of a form offers it.
 *
 * @param when         when it was kept, for people
 * @param continueHref opens the form with it
 * @param dropAction   forgets it by POST
 */
public record DraftOffer(String when, String continueHref, String dropAction) {}
