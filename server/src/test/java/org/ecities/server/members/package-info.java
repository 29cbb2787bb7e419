/** Institutions and their people, over HTTP as a person without JavaScript meets them. */
package org.ecities.server.members;
