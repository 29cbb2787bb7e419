package org.ecities.store;

/**
 * How much a store holds, and what in it leads nowhere.
 *
 * @param pages         existing pages
 * @param versions      versions of all pages, deletions too
 * @param files         versions of files
 * @param comments      comments, removed ones too
 * @param entries       entries of journals
 * @param values        versions of private values
 * @param accounts      accounts, closed ones too
 * @param strayDrafts   drafts of changes to pages that are gone
 * @param ownerlessDrafts drafts of closed accounts
 * @param strayWatches  watched pages that were deleted
 */
public record Inventory(
        long pages,
        long versions,
        long files,
        long comments,
        long entries,
        long values,
        long accounts,
        long strayDrafts,
        long ownerlessDrafts,
        long strayWatches) {

    static Inventory of(Readers readers) {
        return readers.read(session -> new Inventory(
                session.number("select count(*) from page where deleted = 0"),
                session.number("select count(*) from page_version"),
                session.number("select count(*) from file_version where deleted = 0"),
                session.number("select count(*) from comment"),
                session.number("select count(*) from journal_entry"),
                session.number("select count(*) from private_version"),
                session.number("select count(*) from account"),
                session.number("""
                        select count(*) from draft d where d.base > 0
                        and not exists (select 1 from page p where p.folded = d.folded and p.deleted = 0)
                        and not exists (select 1 from page_alias a join page p on p.id = a.page_id
                                        where a.folded = d.folded and p.deleted = 0)"""),
                session.number("select count(*) from draft d join account a on a.id = d.account_id where a.closed = 1"),
                session.number("select count(*) from watch w join page p on p.id = w.page_id where p.deleted = 1")));
    }
}
