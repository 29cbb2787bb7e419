package org.ecities.members.web;

/**
 * A post as its screen shows it.
 *
 * @param role       word of the role
 * @param label      what the post is called
 * @param name       name of whoever holds it; empty when nobody does
 * @param login      login of whoever holds it
 * @param from       first day, as people read it
 * @param lastDay    last day, as people read it; empty when it is not known
 * @param letter     name of the file with the letter; empty when there is none
 * @param letterHref address of the file
 * @param letterDue  by when the letter is to follow; empty when it is filed
 * @param confirmed  when they last said that they are still the contact; empty for never
 * @param asked      true while they are asked
 * @param mine       true for the visitor's own post
 */
public record SeatView(
        String role,
        String label,
        String name,
        String login,
        String from,
        String lastDay,
        String letter,
        String letterHref,
        String letterDue,
        String confirmed,
        boolean asked,
        boolean mine) {

    /** True when somebody holds it. */
    public boolean held() {
        return !login.isEmpty();
    }
}
