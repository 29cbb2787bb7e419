/**
 * Views of records: directories from one filter, on a page by the tag {@code Directory} and as screens of
 * their own by {@link org.ecities.views.web.DirectoryAction}.
 */
package org.ecities.views;
