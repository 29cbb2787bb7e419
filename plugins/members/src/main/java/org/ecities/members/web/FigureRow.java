package org.ecities.members.web;

/**
 * A figure that somebody is asked about.
 *
 * @param label      name of the field
 * @param value      as text, with its unit
 * @param year       of what year it is; empty when it does not say
 * @param source     where it is from; empty when it does not say
 * @param changeHref the form, open at this field
 */
public record FigureRow(String label, String value, String year, String source, String changeHref) {}
