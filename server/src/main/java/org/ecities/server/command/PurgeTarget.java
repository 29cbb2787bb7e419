package org.ecities.server.command;

import org.ecities.server.CommandException;
import org.ecities.store.PurgeKind;
import org.ecities.store.PurgeRequest;
import picocli.CommandLine.Option;

/** The options of {@code purge} that say what goes: one of a page's versions, field, file; a journal; a person. */
final class PurgeTarget {

    private static final String RANGE = "[1-9][0-9]{0,8}(-[1-9][0-9]{0,8})?";

    @Option(names = "--page", paramLabel = "PAGE", descriptionKey = "server.option.purge.page")
    private String page;

    @Option(names = "--field", paramLabel = "FIELD", descriptionKey = "server.option.purge.field")
    private String field;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "server.option.purge.file")
    private String file;

    @Option(names = "--comment", descriptionKey = "server.option.purge.comment")
    private boolean comment;

    @Option(names = "--version", paramLabel = "N[-M]", descriptionKey = "server.option.purge.version")
    private String version;

    @Option(names = "--journal", paramLabel = "JOURNAL", descriptionKey = "server.option.purge.journal")
    private String journal;

    @Option(names = "--person", paramLabel = "LOGIN", descriptionKey = "server.option.purge.person")
    private String person;

    /** What is asked for; {@link CommandException} when the options do not fit together. */
    PurgeRequest request() {
        boolean one = (page != null ? 1 : 0) + (journal != null ? 1 : 0) + (person != null ? 1 : 0) == 1;
        int parted = (field != null ? 1 : 0) + (file != null ? 1 : 0) + (comment ? 1 : 0);
        boolean parts = parted <= (page != null ? 1 : 0);
        if (!one || !parts || person != null == (version != null)) {
            throw new CommandException(2, "server.purge.what");
        }
        return person != null ? PurgeRequest.person(person) : versions();
    }

    private PurgeRequest versions() {
        if (!version.matches(RANGE)) {
            throw new CommandException(2, "server.purge.version", version);
        }
        String[] ends = version.split("-");
        long first = Long.parseLong(ends[0]);
        long last = Long.parseLong(ends[ends.length - 1]);
        if (journal != null) {
            return new PurgeRequest(PurgeKind.JOURNAL_PAYLOAD, journal, "", first, last);
        }
        if (comment) {
            return new PurgeRequest(PurgeKind.COMMENT, page, "", first, last);
        }
        if (field != null) {
            return new PurgeRequest(PurgeKind.PRIVATE_VALUE, page, field, first, last);
        }
        return file != null
                ? new PurgeRequest(PurgeKind.FILE_VERSION, page, file, first, last)
                : new PurgeRequest(PurgeKind.PAGE_VERSION, page, "", first, last);
    }
}
