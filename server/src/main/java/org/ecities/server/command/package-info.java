/** The command line: one small class for each command. */
package org.ecities.server.command;
