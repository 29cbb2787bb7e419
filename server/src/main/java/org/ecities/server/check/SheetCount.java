package org.ecities.server.check;

/**
 * Data sheets of one form design.
 *
 * @param sheets     all of them
 * @param unreadable those whose text cannot be read as a data sheet
 * @param odd        those that can be read and have something to check
 * @param remarks    things to check in all of them
 */
public record SheetCount(int sheets, int unreadable, int odd, int remarks) {

    static final SheetCount NONE = new SheetCount(0, 0, 0, 0);

    SheetCount withUnreadable() {
        return new SheetCount(sheets + 1, unreadable + 1, odd, remarks);
    }

    SheetCount with(int found) {
        return new SheetCount(sheets + 1, unreadable, odd + (found > 0 ? 1 : 0), remarks + found);
    }
}
