/** My work on screens. */
package org.ecities.notices.web;
