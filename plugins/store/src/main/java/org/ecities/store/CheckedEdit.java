package org.ecities.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A page edit with everything computed that can be computed outside the transaction. */
record CheckedEdit(
        String name,
        String folded,
        int base,
        String text,
        int length,
        String hash,
        List<Link> links,
        Map<String, String> keys,
        boolean deletion,
        Optional<NewName> newName) {

    /** The name a page gets, as it is shown and compared. */
    record NewName(String name, String folded) {

        static NewName of(String name, String page) {
            String shown = PageNames.shown(Storable.checked(name, "the new name of page " + page));
            return new NewName(shown, PageNames.folded(shown));
        }
    }

    /** A reference as written and in the form in which names are compared. */
    record Link(String target, String folded) {}

    static CheckedEdit of(PageEdit edit) {
        if (edit.name().isBlank()) {
            throw new StoreException("a page needs a name");
        }
        String printable = edit.name().replace('\0', '?');
        String name = PageNames.shown(Storable.checked(edit.name(), "the name of page " + printable));
        return edit.deletion() ? deletion(edit, name) : change(edit, name);
    }

    private static CheckedEdit deletion(PageEdit edit, String name) {
        return of(edit, name, "", List.of(), Map.of());
    }

    private static CheckedEdit change(PageEdit edit, String name) {
        String text = Storable.checked(edit.text(), "the text of page " + name);
        edit.keys().forEach((scheme, value) -> Storable.checked(scheme + value, "an identifier of page " + name));
        return of(edit, name, text, links(edit.links(), name), edit.keys());
    }

    private static List<Link> links(Set<String> targets, String name) {
        return targets.stream()
                .map(target -> Storable.checked(target, "a link of page " + name))
                .map(target -> new Link(target, PageNames.folded(target)))
                .toList();
    }

    private static CheckedEdit of(
            PageEdit edit, String name, String text, List<Link> links, Map<String, String> keys) {
        return new CheckedEdit(
                name,
                PageNames.folded(name),
                edit.baseVersion(),
                text,
                text.codePointCount(0, text.length()),
                Hash.of(text),
                links,
                keys,
                edit.deletion(),
                edit.newName().map(other -> NewName.of(other, name)));
    }

    /** Names, folded, under which something else is found after this edit. */
    List<String> touched() {
        return Stream.concat(Stream.of(folded), newName.map(NewName::folded).stream()).toList();
    }
}
