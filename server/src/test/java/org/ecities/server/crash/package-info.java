/** The program in processes of its own, that are killed, stopped and started again. */
package org.ecities.server.crash;
