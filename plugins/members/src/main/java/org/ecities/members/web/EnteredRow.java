package org.ecities.members.web;

/**
 * Something that was entered for an institution and waits for its answer.
 *
 * @param sequence   entry of the institution's journal
 * @param words      who entered it, from which letter
 * @param page       name of the page
 * @param pageHref   the page
 * @param correctHref where it is corrected: the form, or a suggestion for those who may not edit
 * @param letterHref the letter; empty for those who may not read it
 */
public record EnteredRow(
        long sequence, String words, String page, String pageHref, String correctHref, String letterHref) {}
