/** Attacks by what people can type: nothing of it runs in anybody's browser. */
package org.ecities.server.xss;
