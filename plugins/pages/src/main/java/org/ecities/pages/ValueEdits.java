package org.ecities.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ecities.store.PageHead;
import org.ecities.store.PageVersion;
import org.ecities.store.PrivateValue;
import org.ecities.store.Store;
import org.ecities.store.ValueEdit;

/** Turns private values somebody wants to change into edits the store can keep: rights, what others did meanwhile. */
final class ValueEdits {

    private final Store store;
    private final PageRules rules;

    ValueEdits(Store store, PageRules rules) {
        this.store = store;
        this.rules = rules;
    }

    /**
     * The edits of one page against the values as they are now, without those that would change nothing.
     *
     * @param name name of the page as it is now
     * @throws NotAllowedException no right to edit the page, or to read a value that is to be changed
     * @throws ConflictException   somebody else changed a value
     */
    List<ValueEdit> prepare(Asker asker, PageChange change, String name) {
        if (change.values().isEmpty()) {
            return List.of();
        }
        Optional<PageHead> page = store.pages().head(name);
        AccessRules inForce = page.map(rules::of).orElseGet(() -> AccessRules.of(change.text()));
        Right right = page.isPresent() ? Right.EDIT : Right.CREATE;
        if (!Rights.may(asker, right, name, inForce)) {
            throw new NotAllowedException(right, name);
        }
        List<ValueEdit> edits = new ArrayList<>();
        List<ConflictException.Clash> clashes = new ArrayList<>();
        for (ValueChange value : change.values()) {
            require(asker, value.readers(), inForce, right, name);
            requireInstitution(value, inForce, name);
            Optional<PrivateValue> latest = page.flatMap(head -> present(head, value.field()));
            latest.ifPresent(kept -> require(asker, Readership.kept(kept.readers()), inForce, right, name));
            if (same(latest, value)) {
                continue;
            }
            int now = latest.map(PrivateValue::version).orElse(0);
            if (now != value.baseVersion()) {
                clashes.add(clash(asker, page, value, latest));
            } else {
                edits.add(edit(name, value, now));
            }
        }
        if (!clashes.isEmpty()) {
            String theirs = store.pages().page(name).map(PageVersion::text).orElse("");
            throw new ConflictException(
                    name, page.map(PageHead::version).orElse(0), clashes, theirs, change.text());
        }
        return edits;
    }

    /** Who says nothing of the consent leaves it as it is; other readers are a change. */
    private static boolean same(Optional<PrivateValue> latest, ValueChange value) {
        boolean agreed = value.consent().isEmpty() || latest.flatMap(PrivateValue::consent).equals(value.consent());
        boolean shown = latest.isEmpty() || Readership.kept(latest.get().readers()) == value.readers();
        return agreed && shown && latest.flatMap(PrivateValue::value).equals(value.value());
    }

    private Optional<PrivateValue> present(PageHead page, String field) {
        return store.privateValues().latest(page.pageId(), field).filter(value -> !value.deleted());
    }

    /** Who may not read a value cannot overwrite it either. */
    private static void require(Asker asker, Readership readers, AccessRules rules, Right right, String name) {
        if (!Rights.mayRead(asker, readers, rules)) {
            throw new NotAllowedException(right, name);
        }
    }

    private static void requireInstitution(ValueChange value, AccessRules rules, String name) {
        boolean forInstitution = value.readers() == Readership.INSTITUTION && value.value().isPresent();
        if (forInstitution && !Rights.institutionNamed(rules)) {
            throw new PageRefusedException("pages.refused.institution", name, value.field());
        }
    }

    private ConflictException.Clash clash(
            Asker asker, Optional<PageHead> page, ValueChange mine, Optional<PrivateValue> theirs) {
        String base = page.flatMap(head ->
                        store.privateValues().version(head.pageId(), mine.field(), mine.baseVersion()))
                .filter(value -> Rights.mayRead(
                        asker, Readership.kept(value.readers()), rules.of(page.orElseThrow())))
                .flatMap(PrivateValue::value)
                .orElse("");
        // Of a value whose consent has ended only the secretariat sees what it says.
        String latest = theirs.filter(value -> asker.secretariat() || !store.privateValues().expired(value))
                .flatMap(PrivateValue::value)
                .orElse("");
        return new ConflictException.Clash(mine.field(), base, latest, mine.value().orElse(""));
    }

    private static ValueEdit edit(String name, ValueChange value, int base) {
        return new ValueEdit(name, value.field(), base, value.value(), value.readers().word(), value.consent());
    }
}
