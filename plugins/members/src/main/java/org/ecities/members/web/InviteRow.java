package org.ecities.members.web;

import java.util.List;

/**
 * A line of the list of people to invite, as the screen shows it.
 *
 * @param number      from 1
 * @param institution name of the institution
 * @param kind        word of its kind
 * @param person      name of the person
 * @param email       mail address
 * @param language    language tag
 * @param city        page of its city
 * @param note        what would be made, or is known already
 * @param problems    what keeps it from being sent, in words
 * @param link        link of the invitation, once it was made
 * @param href        address of the institution's screen, once it was made
 * @param mailed      true when a letter is on its way
 */
public record InviteRow(
        int number,
        String institution,
        String kind,
        String person,
        String email,
        String language,
        String city,
        String note,
        List<String> problems,
        String link,
        String href,
        boolean mailed) {}
