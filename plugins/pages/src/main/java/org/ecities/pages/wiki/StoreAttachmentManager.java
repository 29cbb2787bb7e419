package org.ecities.pages.wiki;

import java.io.InputStream;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.wiki.api.core.Attachment;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.providers.AttachmentProvider;
import org.apache.wiki.api.providers.WikiProvider;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.attachment.AttachmentManager;
import org.apache.wiki.attachment.DynamicAttachment;
import org.ecities.pages.files.PageFile;
import org.ecities.store.FileVersion;

/** Files of pages as the host may see them: with the rights of whoever reads, and never to be changed by it. */
public final class StoreAttachmentManager implements AttachmentManager {

    private static final String READ_ONLY = "Files are added and deleted by their own form";

    private final Engine engine;
    private final WikiParts parts;

    /** Made by the host. */
    public StoreAttachmentManager(Engine engine, Properties properties) {
        this.engine = engine;
        this.parts = WikiParts.of(engine);
    }

    @Override
    public boolean attachmentsEnabled() {
        return true;
    }

    @Override
    public Attachment getAttachmentInfo(Context context, String name, int version) {
        Place place = Place.of(context, name);
        Optional<FileVersion> found = version == WikiProvider.LATEST_VERSION
                ? parts.reader().told(asker -> parts.files().find(asker, place.page(), place.file()))
                : parts.files().find(parts.reader().asker(), place.page(), place.file(), version);
        return found.map(this::attachment).orElse(null);
    }

    /** The full name of a file that is there, in its kept spelling; null where the reader finds none. */
    @Override
    public String getAttachmentInfoName(Context context, String name) {
        Attachment found = getAttachmentInfo(context, name, WikiProvider.LATEST_VERSION);
        return found == null ? null : found.getName();
    }

    @Override
    public List<Attachment> listAttachments(Page page) {
        return parts.files().list(parts.reader().asker(), page.getName()).stream()
                .map(PageFile::latest)
                .map(this::attachment)
                .toList();
    }

    /** What a file does in a browser is decided where it is served. */
    @Override
    public boolean forceDownload(String name) {
        return false;
    }

    @Override
    public InputStream getAttachmentStream(Context context, Attachment attachment) throws ProviderException {
        return parts.files()
                .find(parts.reader().asker(), attachment.getParentName(), attachment.getFileName(), attachment.getVersion())
                .map(parts.files()::open)
                .orElseThrow(() -> new ProviderException("There is no such file: " + attachment.getName()));
    }

    @Override
    public void storeDynamicAttachment(Context context, DynamicAttachment attachment) {
        // Nobody asks for it later.
    }

    @Override
    public DynamicAttachment getDynamicAttachment(String name) {
        return null;
    }

    @Override
    public void storeAttachment(Attachment attachment, InputStream in) throws ProviderException {
        throw new ProviderException(READ_ONLY);
    }

    /** Versions are shown by our own screens; the host needs the latest. */
    @Override
    public List<Attachment> getVersionHistory(String name) {
        Attachment latest = getAttachmentInfo(null, name, WikiProvider.LATEST_VERSION);
        return latest == null ? List.of() : List.of(latest);
    }

    /** The host asks only to fill tables that our search and references replace. */
    @Override
    public Collection<Attachment> getAllAttachments() {
        return List.of();
    }

    @Override
    public AttachmentProvider getCurrentProvider() {
        return null;
    }

    @Override
    public void deleteVersion(Attachment attachment) throws ProviderException {
        throw new ProviderException(READ_ONLY);
    }

    @Override
    public void deleteAttachment(Attachment attachment) throws ProviderException {
        throw new ProviderException(READ_ONLY);
    }

    /** Each caller gets its own, since the host changes them. */
    private Attachment attachment(FileVersion file) {
        Attachment made = Wiki.contents().attachment(engine, file.page(), file.name());
        made.setVersion(file.version());
        made.setAuthor(file.author());
        made.setSize(file.size());
        made.setLastModified(Date.from(file.at()));
        if (!file.note().isEmpty()) {
            made.setAttribute(Page.CHANGENOTE, file.note());
        }
        return made;
    }

    /** Where a link looks for a file: {@code Page/file}, else on the page it stands on. */
    private record Place(String page, String file) {

        static Place of(Context context, String name) {
            int slash = name == null ? -1 : name.lastIndexOf('/');
            if (slash >= 0) {
                return new Place(name.substring(0, slash), name.substring(slash + 1));
            }
            boolean placed = context != null && context.getPage() != null && name != null;
            return placed ? new Place(context.getPage().getName(), name) : new Place("", "");
        }
    }
}
