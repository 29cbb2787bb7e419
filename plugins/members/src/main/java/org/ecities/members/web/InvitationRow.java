package org.ecities.members.web;

/**
 * An invitation in a list.
 *
 * @param id          its number
 * @param institution name of the institution
 * @param href        address of the institution's screen
 * @param role        what the post is called
 * @param person      name and address as far as they are kept
 * @param made        when it was made
 * @param opened      when its link was opened; empty for not yet
 * @param taken       when it was taken up; empty for not yet
 * @param finished    when the first tasks were done; empty for not yet
 * @param state       how far it is, in words
 * @param open        true while it can be renewed or taken back
 */
public record InvitationRow(
        long id,
        String institution,
        String href,
        String role,
        String person,
        String made,
        String opened,
        String taken,
        String finished,
        String state,
        boolean open) {}
