/**
 * The web kit and the page actions: view, edit, history, difference, recent changes. Other modules' web
 * packages build their actions on {@link org.ecities.pages.web.Action}, {@link org.ecities.pages.web.Visit}
 * and {@link org.ecities.pages.web.Shell}.
 */
package org.ecities.pages.web;
