package org.ecities.records;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecities.pages.HtmlWriter;

/** A list chosen from the accepted values: check boxes when they are few, else a list with several choices. */
final class ChosenControl implements ListControl {

    private static final int MOST_BOXES = 12;
    /** Deeper ones are shown as deep as this. */
    private static final int MOST_LEVELS = 3;

    private final ChoiceType element;

    ChosenControl(ChoiceType element) {
        this.element = element;
    }

    @Override
    public Optional<Inputs> inputs(List<String> texts) {
        return Optional.of(Inputs.of(texts));
    }

    @Override
    public List<String> typed(Inputs inputs) {
        return inputs.texts().stream().distinct().toList();
    }

    /** A browser sends chosen values in the order of the list, whatever order they had in the record. */
    @Override
    public boolean same(Inputs one, Inputs other) {
        return new LinkedHashSet<>(one.texts()).equals(new LinkedHashSet<>(other.texts()));
    }

    @Override
    public boolean grouped(Field field, Schemas schemas) {
        return element.options(field, schemas).values().size() <= MOST_BOXES;
    }

    @Override
    public void write(HtmlWriter out, Control control) {
        List<ChoiceOptions.Option> options = element.options(control.field(), control.schemas())
                .options(control.messages().locale(), control.inputs().texts());
        // Sent even when nothing is chosen, so that an empty choice differs from a field that was not asked for.
        out.open("input").attr("type", "hidden").attr("name", control.name()).attr("value", "");
        if (grouped(control.field(), control.schemas())) {
            boxes(out, control, options);
        } else {
            new SelectControl(control).writeMultiple(out, options);
        }
    }

    private static void boxes(HtmlWriter out, Control control, List<ChoiceOptions.Option> options) {
        List<String> chosen = control.inputs().texts();
        List<String> known = options.stream().map(ChoiceOptions.Option::value).toList();
        List<ChoiceOptions.Option> all = Stream.concat(
                        options.stream(),
                        chosen.stream()
                                .filter(value -> !known.contains(value))
                                .map(value -> new ChoiceOptions.Option(value, value)))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            box(out, control, all.get(i), i, chosen.contains(all.get(i).value()));
        }
    }

    private static void box(
            HtmlWriter out, Control control, ChoiceOptions.Option option, int number, boolean checked) {
        out.open("div", "ec-check ec-check--level-" + Math.min(option.depth(), MOST_LEVELS));
        out.open("input").attr("type", "checkbox").attr("id", control.id(number)).attr("name", control.name());
        out.attr("value", option.value()).flag("checked", checked);
        out.open("label").attr("for", control.id(number)).text(option.label()).close();
        out.close();
    }
}
