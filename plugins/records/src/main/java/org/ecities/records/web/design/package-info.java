/** Form designs and lists edited by form. */
package org.ecities.records.web.design;
