package org.ecities.exchange.site;

import org.ecities.pages.Activity;
import org.ecities.pages.PageTags;
import org.ecities.pages.Pages;
import org.ecities.pages.files.PageFiles;
import org.ecities.store.Store;

/**
 * The wiki that a static copy is made from, as it stands at one moment.
 *
 * @param store    the store
 * @param pages    pages with rights
 * @param files    files of pages, with rights
 * @param activity what happened to pages, with rights
 * @param tags     our tags in page text
 * @param screens  the screens
 */
public record SiteSource(
        Store store, Pages pages, PageFiles files, Activity activity, PageTags tags, Screens screens) {}
