package org.ecities.views.web;

/** One parameter of an address; for the hidden fields of a form. */
public record Parameter(String name, String value) {}
