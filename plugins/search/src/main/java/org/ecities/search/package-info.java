/**
 * The index behind the Catalogue: one Lucene index of all pages and their records, kept by following the
 * change feed and made again from the pages whenever it is missing, damaged or of another format.
 *
 * <p>{@link org.ecities.search.LuceneCatalogue} is the door. Everything else is one step of writing
 * ({@link org.ecities.search.PageDocument}) or of asking ({@link org.ecities.search.QueryAnswer}).
 */
package org.ecities.search;
