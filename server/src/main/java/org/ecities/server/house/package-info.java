/** The one place where the modules are put together. */
package org.ecities.server.house;
