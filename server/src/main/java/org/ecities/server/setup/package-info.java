/** The set-up page: what an administrator settles in the first hour. */
package org.ecities.server.setup;
