package org.ecities.pages.files;

import java.util.List;
import org.ecities.pages.Messages;
import org.ecities.pages.PageRefusedException;

/** Some of the files that came together are not accepted; none of them was kept. */
public class FilesRefusedException extends RuntimeException {

    private final transient List<PageRefusedException> reasons;
    private final boolean tooLarge;

    /** Names the reasons, at least one; {@code tooLarge} when size is among them. */
    FilesRefusedException(List<PageRefusedException> reasons, boolean tooLarge) {
        super(reasons.get(0).getMessage(), reasons.get(0));
        this.reasons = List.copyOf(reasons);
        this.tooLarge = tooLarge;
    }

    /** The reasons in somebody's language, one sentence or two for each file. */
    public List<String> texts(Messages messages) {
        return reasons.stream().map(reason -> reason.text(messages)).toList();
    }

    /** True when at least one file is too large. */
    public boolean tooLarge() {
        return tooLarge;
    }
}
