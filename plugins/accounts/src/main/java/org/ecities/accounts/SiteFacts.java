package org.ecities.accounts;

/**
 * What an administrator sees of the site at a glance.
 *
 * @param version       of the program
 * @param pages         number of pages
 * @param databaseBytes size of the database with its log
 * @param indexBytes    size of the search index
 */
public record SiteFacts(String version, int pages, long databaseBytes, long indexBytes) {}
