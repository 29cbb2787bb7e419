/**
 * The store: pages with all their versions, accounts, sign-ins and drafts in one SQLite file, changed
 * only by {@linkplain org.ecities.store.ChangeSet change sets}, each of which gets a number in the
 * {@linkplain org.ecities.store.ChangeFeed change feed}.
 *
 * <p>Nothing here knows markup, records, rights or HTTP.
 */
package org.ecities.store;
