/** The parts of {@code ecities check} that look beyond the store: data sheets, links, index. */
package org.ecities.server.check;
