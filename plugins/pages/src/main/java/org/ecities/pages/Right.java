package org.ecities.pages;

/** What somebody may do with a page. */
public enum Right {
    /** Read text, history, differences and files. */
    VIEW,
    /** Change the text, fill in the form, bring back an earlier text. */
    EDIT,
    /** Make a page that is not there. */
    CREATE,
    /** Delete the page. */
    DELETE,
    /** Give the page another name. */
    RENAME,
    /** Say something under the page. */
    COMMENT
}
