package org.ecities.sheets;

/**
 * What became of the rows.
 *
 * @param created   rows that made a page
 * @param changed   rows that changed their page
 * @param unchanged rows whose page holds them already
 * @param rejected  rows that were not taken
 * @param listPages pages made or changed that list equal names
 * @param left      values that differ and were left because a person wrote them
 */
public record ImportCounts(
        long created, long changed, long unchanged, long rejected, long listPages, long left) {

    /** All rows. */
    public long rows() {
        return created + changed + unchanged + rejected;
    }
}
