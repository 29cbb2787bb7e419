/**
 * The wiki in a real browser: one journey a test, one small class for each screen. Whatever a test does, the
 * browser may not complain, see {@link org.ecities.server.browser.Complaints}. The tag {@code browser} puts the
 * tests into a process of their own, with a wiki of their own.
 */
package org.ecities.server.browser;
