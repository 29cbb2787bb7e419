package org.ecities.server.crash;

/**
 * A save the server has acknowledged.
 *
 * @param page    name of the page
 * @param version the version it became
 * @param text    the text sent
 * @param word    a word of the text that no other text holds
 */
record Save(String page, int version, String text, String word) {}
