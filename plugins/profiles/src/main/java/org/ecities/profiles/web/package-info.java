/** Screens of city profiles and case studies. */
package org.ecities.profiles.web;
