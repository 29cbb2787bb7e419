package org.ecities.server.seed;

/**
 * A page shipped with the program.
 *
 * @param name page name, the name of its file without {@code .txt}
 * @param text page text
 */
record SeedPage(String name, String text) {}
