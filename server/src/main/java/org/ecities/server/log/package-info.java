/** Log files in the data folder; the terminal stays quiet. */
package org.ecities.server.log;
