package org.ecities.members.web;

import java.util.List;

/**
 * An institution in the table of members.
 *
 * @param name        its name
 * @param href        address of its posts, or of its page for those who may not see them
 * @param kind        what kind of body it is, in words
 * @param membership  how it belongs to the network, in words
 * @param since       since when
 * @param holder      whether it has a focal point, in words
 * @param commitments days on which its commitments were met, as people read them; empty for not yet
 * @param invited     how far its newest invitation is; empty for none
 */
public record MemberRow(
        String name,
        String href,
        String kind,
        String membership,
        String since,
        String holder,
        List<String> commitments,
        String invited) {}
