package org.ecities.store;

import java.time.Instant;

/**
 * A file that somebody sent to be imported.
 *
 * @param id        identity; 0 before it is kept
 * @param owner     login of the sender
 * @param schema    name of the form design its rows are for
 * @param file      name of the file
 * @param encoding  how its letters are stored, where the sender said so; else empty
 * @param columns   which column is which, in a text of the caller's
 * @param choices   what was chosen for single rows, in a text of the caller's
 * @param state     how far it is
 * @param note      what the sender says to those who review it, or why it was declined; may be empty
 * @param made      when it was sent
 * @param ends      when it goes if nobody decides
 * @param decidedBy login of who decided; empty before
 * @param batch     id of the import that came of it; empty when none did
 */
public record SheetProposal(
        long id,
        String owner,
        String schema,
        String file,
        String encoding,
        String columns,
        String choices,
        State state,
        String note,
        Instant made,
        Instant ends,
        String decidedBy,
        String batch) {

    /** How far a proposal is. */
    public enum State {
        /** Its sender is working on it. */
        OPEN,
        /** It waits for somebody who may make its changes. */
        SENT,
        /** Its changes are made. */
        MADE,
        /** It was declined. */
        DECLINED
    }

    /** One that is about to be kept. */
    public static SheetProposal of(String owner, String schema, String file, String encoding, Instant now, Instant ends) {
        return new SheetProposal(0, owner, schema, file, encoding, "", "", State.OPEN, "", now, ends, "", "");
    }

    /** The same with other choices. */
    public SheetProposal with(String otherEncoding, String otherColumns, String otherChoices) {
        return new SheetProposal(
                id, owner, schema, file, otherEncoding, otherColumns, otherChoices, state, note, made, ends, decidedBy, batch);
    }

    /** Leaves what was chosen out of logs. */
    @Override
    public String toString() {
        return "SheetProposal[" + id + " for " + schema + " " + state + "]";
    }
}
