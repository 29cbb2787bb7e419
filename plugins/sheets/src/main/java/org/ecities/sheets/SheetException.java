package org.ecities.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ecities.pages.Messages;

/** A file or mapping that cannot be used at all. Nothing of it was imported. */
public class SheetException extends RuntimeException {

    private final transient List<RowRejection> faults;

    /** Everything that is wrong, at least one thing. */
    public SheetException(List<RowRejection> faults) {
        super(joined(faults, Messages.of(Locale.ENGLISH)));
        this.faults = List.copyOf(faults);
    }

    /** One thing that is wrong with the file as a whole. */
    public SheetException(String key, Object... arguments) {
        this(List.of(RowRejection.file(key, arguments)));
    }

    /** Everything that is wrong. */
    public List<RowRejection> faults() {
        return faults;
    }

    /** What is wrong, in somebody's language, one line. */
    public String text(Messages messages) {
        return joined(faults, messages);
    }

    private static String joined(List<RowRejection> faults, Messages messages) {
        return faults.stream().map(fault -> fault.text(messages)).collect(Collectors.joining(" "));
    }
}
