package org.ecities.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Files that wait to be imported. Writes are durable when the method returns. */
public interface SheetProposalStore {

    /** Keeps a proposal with its content and gives it its identity. */
    SheetProposal add(SheetProposal proposal, byte[] content);

    /** A proposal by identity. */
    Optional<SheetProposal> byId(long id);

    /** The bytes of its file; absent once it is decided. */
    Optional<byte[]> content(long id);

    /** Undecided proposals of somebody, the newest first. */
    List<SheetProposal> openOf(String owner);

    /** The proposal that an import came of. */
    Optional<SheetProposal> ofBatch(String batch);

    /** Keeps encoding, columns and choices of a proposal that is not decided; false when it is. */
    boolean keep(SheetProposal proposal);

    /** Hands a proposal that its owner works on to those who review it; false when it is further. */
    boolean send(long id, String note);

    /**
     * Decides a proposal; its content goes.
     *
     * @param state {@link SheetProposal.State#MADE} or {@link SheetProposal.State#DECLINED}
     * @param batch id of the import; empty for none
     * @return false when somebody decided before
     */
    boolean decide(long id, SheetProposal.State state, String by, String note, String batch);

    /** Removes a proposal that is not decided. */
    void remove(long id);

    /** Removes proposals whose time is over, and mappings not used since then. */
    int removeEnded(Instant now, Instant unusedSince);

    /** What the columns of a set of heads were the last time. */
    Optional<String> mapping(String schema, String heads);

    /** Keeps what the columns of a set of heads are. */
    void remember(String schema, String heads, String columns);
}
