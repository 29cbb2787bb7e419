package org.ecities.store;

/** A file edit with everything computed and looked up that can be outside the transaction. */
record CheckedFile(
        String page, String foldedPage, int pageVersion, String name, String folded, long size, String sha256, String type) {

    /** Refuses names that cannot be kept and contents that are not on the disk. */
    static CheckedFile of(FileEdit edit, BlobFolder blobs) {
        if (edit.name().isBlank()) {
            throw new StoreException("a file of page " + edit.page() + " needs a name");
        }
        String where = "the name of a file of page " + edit.page().replace('\0', '?');
        String name = PageNames.shown(Storable.checked(edit.name(), where));
        String page = PageNames.shown(Storable.checked(edit.page(), where));
        Storable.checked(edit.type(), "the type of file " + name);
        long size = edit.content().map(blobs::present).map(Blob::size).orElse(0L);
        return new CheckedFile(
                page,
                PageNames.folded(page),
                edit.pageVersion(),
                name,
                PageNames.foldedFile(name),
                size,
                edit.content().map(Blob::sha256).orElse(""),
                edit.type());
    }

    boolean deletion() {
        return sha256.isEmpty();
    }
}
