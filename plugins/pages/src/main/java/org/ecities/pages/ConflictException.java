package org.ecities.pages;

import java.util.List;

/** Two people changed the same thing. Nothing was kept; both texts are here. */
public class ConflictException extends RuntimeException {

    private final String page;
    private final int latest;
    private final List<Clash> clashes;
    private final String theirs;
    private final String mine;

    /**
     * Keeps both texts.
     *
     * @param page    the page
     * @param latest  version that is there now
     * @param clashes what both changed
     * @param theirs  text of the latest version
     * @param mine    text of the author who came second, merged: theirs where only they changed something, mine
     *                where both did
     */
    public ConflictException(String page, int latest, List<Clash> clashes, String theirs, String mine) {
        super("two people changed " + page + ": " + clashes.stream().map(Clash::where).toList());
        this.page = page;
        this.latest = latest;
        this.clashes = List.copyOf(clashes);
        this.theirs = theirs;
        this.mine = mine;
    }

    /** The page. */
    public String page() {
        return page;
    }

    /** The version that is there now. */
    public int latest() {
        return latest;
    }

    /** What both changed. */
    public List<Clash> clashes() {
        return clashes;
    }

    /** The text of the latest version. */
    public String theirs() {
        return theirs;
    }

    /** The text of the author who came second, merged with what only the first one changed. */
    public String mine() {
        return mine;
    }

    /**
     * One thing both changed.
     *
     * @param where  a field's id, or a line number for prose ("line 12")
     * @param base   what it was
     * @param theirs what the first author made of it
     * @param mine   what the second author made of it
     */
    public record Clash(String where, String base, String theirs, String mine) {}
}
