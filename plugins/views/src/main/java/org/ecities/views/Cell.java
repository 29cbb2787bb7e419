package org.ecities.views;

/**
 * One cell of a directory, ready to show.
 *
 * @param text   value in the reader's language; empty when there is none
 * @param href   address of the page in the title's cell; empty elsewhere
 * @param number true for a number, which stands at the end of its cell
 */
public record Cell(String text, String href, boolean number) {}
