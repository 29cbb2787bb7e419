/** Form designs and lists changed by form on the running server. */
package org.ecities.server.design;
