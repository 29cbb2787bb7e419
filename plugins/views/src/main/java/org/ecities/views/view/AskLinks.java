package org.ecities.views.view;

import java.util.List;
import java.util.Optional;
import org.ecities.records.Answer;

/** Where readers write to whoever a record is about. */
public interface AskLinks {

    /** Nobody can be written to. */
    AskLinks NONE = new AskLinks() {
        @Override
        public List<String> fields() {
            return List.of();
        }

        @Override
        public Optional<String> address(Answer.Hit hit) {
            return Optional.empty();
        }
    };

    /** Ids of the fields that say so; they have to be columns of the hit. */
    List<String> fields();

    /** Address of the form; absent for records of nobody who is reached. */
    Optional<String> address(Answer.Hit hit);
}
