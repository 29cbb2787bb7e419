package org.ecities.pages.wiki;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import org.apache.wiki.api.core.Attachment;
import org.apache.wiki.api.core.Context;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.exceptions.ProviderException;
import org.apache.wiki.api.providers.AttachmentProvider;
import org.apache.wiki.attachment.AttachmentManager;
import org.apache.wiki.attachment.DynamicAttachment;

/** Pages have no files here, and the host's upload doors are closed. */
public final class NoAttachmentManager implements AttachmentManager {

    private static final String NONE = "Pages have no files here";

    /** Made by the host. */
    public NoAttachmentManager(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public boolean attachmentsEnabled() {
        return false;
    }

    @Override
    public Attachment getAttachmentInfo(Context context, String name, int version) {
        return null;
    }

    @Override
    public String getAttachmentInfoName(Context context, String name) {
        return null;
    }

    @Override
    public List<Attachment> listAttachments(Page page) {
        return List.of();
    }

    @Override
    public boolean forceDownload(String name) {
        return true;
    }

    @Override
    public InputStream getAttachmentStream(Context context, Attachment attachment) throws ProviderException {
        throw new ProviderException(NONE);
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
        throw new ProviderException(NONE);
    }

    @Override
    public List<Attachment> getVersionHistory(String name) {
        return List.of();
    }

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
        throw new ProviderException(NONE);
    }

    @Override
    public void deleteAttachment(Attachment attachment) throws ProviderException {
        throw new ProviderException(NONE);
    }
}
