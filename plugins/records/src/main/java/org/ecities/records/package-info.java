/**
 * Records: typed values on a page. A {@linkplain org.ecities.records.Schema schema} says what a record may
 * hold, {@linkplain org.ecities.records.RecordText record text} reads and writes it without touching anything
 * else, and the {@linkplain org.ecities.records.Catalogue Catalogue} answers questions over all records.
 */
package org.ecities.records;
