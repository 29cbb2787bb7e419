package org.ecities.pages.web;

/**
 * A template in the choice of the editor.
 *
 * @param page   page name
 * @param name   page name without its begin, which all templates share
 * @param chosen true for the one whose text stands in the editor
 */
public record TemplateChoice(String page, String name, boolean chosen) {}
