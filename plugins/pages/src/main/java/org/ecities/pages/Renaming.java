package org.ecities.pages;

import org.ecities.store.Commit;

/**
 * A page that got another name.
 *
 * @param commit    the change
 * @param to        the new name in its kept form
 * @param rewritten other pages whose links were rewritten
 * @param left      pages the asker knows of that keep links to the old name, which leads to the new one
 */
public record Renaming(Commit commit, String to, int rewritten, int left) {}
