package org.ecities.members;

import java.util.Arrays;
import java.util.Optional;

/** How an institution belongs to the network; words of the page {@code Vocabulary.Membership}. */
public enum Membership {
    /** It has joined and has all duties. */
    MEMBER("member"),
    /** It takes part without duties. */
    OBSERVER("observer"),
    /** Another kind of body that supports the network. */
    PARTNER("partner"),
    /** It is a member whose clocks stand still, for example after a disaster. */
    PAUSED("paused"),
    /** It has left; its pages stay. */
    LEFT("left");

    private final String word;

    Membership(String word) {
        this.word = word;
    }

    /** The word in data sheets and journals. */
    public String word() {
        return word;
    }

    /** The membership of a word; absent for any other word. */
    public static Optional<Membership> of(String word) {
        return Arrays.stream(values()).filter(membership -> membership.word.equals(word)).findFirst();
    }
}
