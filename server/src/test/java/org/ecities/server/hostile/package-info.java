/** What comes in that nobody should send: broken, hostile, too large, or not allowed. The whole server answers it. */
package org.ecities.server.hostile;
