package org.ecities.pages.wiki;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.HtmlWriter;
import org.ecities.pages.PageTag;
import org.ecities.pages.PageTags;
import org.ecities.pages.web.Visit;

/**
 * One of our tags as the host found it on a page; whoever reads the page runs it anew.
 *
 * @param tag      its name as written
 * @param body     raw text after the name
 * @param pageName page that is rendered
 */
record TagCall(String tag, String body, String pageName) {

    private static final Logger LOG = LogManager.getLogger(TagCall.class);

    /** The output for a reader; empty when there is no tag of this name any more, one sentence when it fails. */
    String html(PageTags tags, String pageText, Visit visit) {
        PageTag.Use use = new PageTag.Use(tag, body, pageName, pageText, visit.asker(), visit.locale());
        try {
            return tags.find(tag).map(found -> found.html(use)).orElse("");
        } catch (RuntimeException fault) {
            LOG.error("The tag {} of page {} failed", tag, pageName, fault);
            String sentence = visit.messages().text("pages.tag.failed", tag);
            return new HtmlWriter().element("p", "error", sentence).html();
        }
    }
}
