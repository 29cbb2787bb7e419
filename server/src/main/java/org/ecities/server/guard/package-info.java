/** What keeps one visitor from taking the server from the others: rates, slow clients, proxies that are believed. */
package org.ecities.server.guard;
