/** The steps that turn the unpacked host into one linked whole. They run in the build and are not in the JAR. */
package org.ecities.jspwiki.build;
