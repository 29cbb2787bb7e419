/** The newsletter: a draft from what changed, readers without an account, letters, the archive. ADR 024. */
package org.ecities.members.news;
