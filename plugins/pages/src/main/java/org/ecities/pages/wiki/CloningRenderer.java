package org.ecities.pages.wiki;

import org.apache.wiki.api.core.Context;
import org.apache.wiki.parser.WikiDocument;
import org.apache.wiki.render.XHTMLRenderer;

/** Renders a copy of the parsed page, so that two readers never share the context it carries. */
public final class CloningRenderer extends XHTMLRenderer {

    /** Made by the host. */
    public CloningRenderer(Context context, WikiDocument document) {
        super(context, (WikiDocument) document.clone());
    }
}
