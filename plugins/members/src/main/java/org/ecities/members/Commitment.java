package org.ecities.members;

import java.util.Arrays;
import java.util.Optional;

/** What a member has committed itself to; each is dated when it is met. */
public enum Commitment {
    /** It has answered the questionnaire of the network. */
    QUESTIONNAIRE("questionnaire"),
    /** It has appointed a focal point. */
    FOCAL_POINT("focalPoint"),
    /** It has contributed content. */
    CONTENT("content"),
    /** It has passed word of the network on. */
    PASSED_ON("passedOn");

    private final String field;

    Commitment(String field) {
        this.field = field;
    }

    /** Id of its field in the data sheet {@code Organisation}. */
    public String field() {
        return field;
    }

    /** The commitment of a field; absent for any other field. */
    public static Optional<Commitment> of(String field) {
        return Arrays.stream(values()).filter(commitment -> commitment.field.equals(field)).findFirst();
    }
}
