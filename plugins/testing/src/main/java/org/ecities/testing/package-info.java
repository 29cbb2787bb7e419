/** Fixtures for the tests of other modules; never shipped. */
package org.ecities.testing;
