/** The who's who: entries about people without an account, which are theirs to see, correct, hide and remove. */
package org.ecities.members.people;
