/**
 * The profile of a city: how city pages are named when names are equal, what stands on the page of a city that
 * is not a member, and how city data from outside is imported.
 */
package org.ecities.profiles;
