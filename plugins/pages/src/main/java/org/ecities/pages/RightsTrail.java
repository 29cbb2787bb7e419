package org.ecities.pages;

import java.util.List;
import java.util.Optional;
import org.ecities.store.AuditEvent;
import org.ecities.store.AuditKind;
import org.ecities.store.PageEdit;

/** What a change set does to rights, for the audit journal: changed access rules, deleted pages. */
final class RightsTrail {

    private final PageRules rules;

    RightsTrail(PageRules rules) {
        this.rules = rules;
    }

    /** One event for each page; asked before the commit, while the old rules are still the latest. */
    List<AuditEvent> of(Asker asker, List<PageEdit> edits) {
        return edits.stream()
                .flatMap(edit -> kind(edit).map(kind -> AuditEvent.of(asker.login(), kind, edit.name())).stream())
                .toList();
    }

    private Optional<AuditKind> kind(PageEdit edit) {
        if (edit.deletion()) {
            return Optional.of(AuditKind.PAGE_DELETED);
        }
        boolean same = rules.of(edit.name()).equals(AccessRules.of(edit.text()));
        return same ? Optional.empty() : Optional.of(AuditKind.RIGHTS_CHANGED);
    }
}
