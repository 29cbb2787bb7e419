package org.ecities.sheets.web;

/** One choice of a list: the value that is sent and what people read. */
public record Option(String value, String label) {}
