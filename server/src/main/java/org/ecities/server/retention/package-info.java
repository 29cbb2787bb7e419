/** What is removed by age: the rules of an operator, what is due, removing it. */
package org.ecities.server.retention;
