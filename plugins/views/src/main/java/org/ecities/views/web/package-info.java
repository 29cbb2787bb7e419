/** The full directories as screens: {@code /directory/cities}. */
package org.ecities.views.web;
