/** Screens of institutions, their posts and invitations. */
package org.ecities.members.web;
