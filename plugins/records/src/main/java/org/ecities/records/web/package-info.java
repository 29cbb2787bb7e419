/**
 * Records for browsers: the data sheet of a page, the pages of schemas and vocabularies, and the form in which
 * a record is changed.
 */
package org.ecities.records.web;
