package org.ecities.sheets;

/**
 * What an import must know of its subject.
 *
 * @param mapping which column is which field
 * @param naming  how pages are named
 * @param texts   the prose of the pages
 */
public record SheetSubject(Mapping mapping, Naming naming, PageTexts texts) {}
