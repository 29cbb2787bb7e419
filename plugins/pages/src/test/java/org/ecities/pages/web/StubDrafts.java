package org.ecities.pages.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ecities.store.DraftStore;
import org.ecities.store.KeptDraft;
import org.ecities.store.PageNames;

/** Drafts in memory. */
final class StubDrafts implements DraftStore {

    private final Map<String, KeptDraft> drafts = new HashMap<>();

    @Override
    public void keep(String login, KeptDraft draft) {
        drafts.put(key(login, draft.form(), draft.page()), draft);
    }

    @Override
    public Optional<KeptDraft> draft(String login, String form, String page) {
        return Optional.ofNullable(drafts.get(key(login, form, page)));
    }

    @Override
    public void drop(String login, String form, String page) {
        drafts.remove(key(login, form, page));
    }


    private static String key(String login, String form, String page) {
        return login + "\n" + form + "\n" + PageNames.folded(page);
    }
}
