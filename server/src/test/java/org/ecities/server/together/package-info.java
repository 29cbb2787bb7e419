/** Several people at work at the same time. */
package org.ecities.server.together;
