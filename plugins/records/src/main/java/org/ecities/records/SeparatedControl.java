package org.ecities.records;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ecities.pages.HtmlWriter;

/** A list typed into one input: with commas between the texts, or one on each line of an area. */
final class SeparatedControl implements ListControl {

    private final String separator;
    private final String joint;

    private SeparatedControl(String separator, String joint) {
        this.separator = separator;
        this.joint = joint;
    }

    /** {@code waste, water}. */
    static SeparatedControl commas() {
        return new SeparatedControl(",", ", ");
    }

    /** One on each line. */
    static SeparatedControl lines() {
        return new SeparatedControl("\n", "\n");
    }

    @Override
    public Optional<Inputs> inputs(List<String> texts) {
        boolean ambiguous = texts.stream().anyMatch(text -> text.contains(separator) || !text.strip().equals(text));
        return ambiguous ? Optional.empty() : Optional.of(Inputs.of(String.join(joint, texts)));
    }

    @Override
    public List<String> typed(Inputs inputs) {
        return Arrays.stream(inputs.text().split(separator))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Override
    public boolean same(Inputs one, Inputs other) {
        return typed(one).equals(typed(other));
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return false;
    }

    @Override
    public void write(HtmlWriter out, Control control) {
        if (separator.equals("\n")) {
            control.area(out, 3);
        } else {
            control.line(out, "text");
        }
    }
}
