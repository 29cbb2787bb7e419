/** The embedded Jetty: limits, security headers, assets, error screens and the one list of routes. */
package org.ecities.server.web;
