/** The search page and the names that are suggested while somebody types. */
package org.ecities.search.web;
