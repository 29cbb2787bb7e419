/** How two texts differ, line by line and word by word, within bounds of time and memory. Plain Java. */
package org.ecities.pages.diff;
