package org.ecities.records;

import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** How a list of texts is asked for. */
interface ListControl {

    /** What stands in the form; absent when it cannot hold these texts. */
    Optional<Inputs> inputs(List<String> texts);

    /** The texts that were typed or chosen; blank ones are gone. */
    List<String> typed(Inputs inputs);

    /** True when two states mean the same list. */
    boolean same(Inputs one, Inputs other);

    /** True when it is a group of inputs. */
    boolean grouped(Field field, Schemas schemas);

    /** Writes it. */
    void write(HtmlWriter out, Control control);
}
