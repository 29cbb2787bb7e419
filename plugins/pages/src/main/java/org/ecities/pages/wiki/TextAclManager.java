package org.ecities.pages.wiki;

import java.util.Properties;
import org.apache.wiki.api.core.Acl;
import org.apache.wiki.api.core.Engine;
import org.apache.wiki.api.core.Page;
import org.apache.wiki.api.spi.Wiki;
import org.apache.wiki.auth.WikiSecurityException;
import org.apache.wiki.auth.acl.AclManager;

/** Access rules are read by the rights function; the host sees empty lists and cannot rewrite them. */
public final class TextAclManager implements AclManager {

    @Override
    public void initialize(Engine engine, Properties properties) {
        // Needs nothing.
    }

    @Override
    public Acl parseAcl(Page page, String ruleLine) {
        return Wiki.acls().acl();
    }

    @Override
    public Acl getPermissions(Page page) {
        return Wiki.acls().acl();
    }

    @Override
    public void setPermissions(Page page, Acl acl) throws WikiSecurityException {
        throw new WikiSecurityException("Access rules are changed in the page text");
    }
}
