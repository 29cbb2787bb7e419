/**
 * Institutions and their people. An institution is a page with a data sheet {@code Organisation}; what happens to its
 * membership and its focal point post is a journal, from which rights and the data sheet follow.
 */
package org.ecities.members;
