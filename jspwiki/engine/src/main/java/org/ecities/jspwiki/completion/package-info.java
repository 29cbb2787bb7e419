/**
 * What the older parts of the host lack and its newer parts call. The build gives the host nine methods that do nothing
 * but call one of these classes, so that every line of behaviour is plain Java with a test.
 */
package org.ecities.jspwiki.completion;
