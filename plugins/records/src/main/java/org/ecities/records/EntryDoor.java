package org.ecities.records;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ecities.pages.Asker;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Commit;

/** Entering a data sheet for the institution it belongs to; the members module knows who may. */
public interface EntryDoor {

    /** Nobody enters for anybody. */
    EntryDoor NONE = new EntryDoor() {
        @Override
        public Optional<Section> section(Asker asker, String page, String language) {
            return Optional.empty();
        }

        @Override
        public boolean opens(Asker asker, String page) {
            return false;
        }

        @Override
        public Optional<Optional<Commit>> commit(
                Asker asker, String address, Map<String, String[]> params, PageChange change, String note) {
            return Optional.empty();
        }
    };

    /**
     * The part of the form that says for whom it is entered.
     *
     * @param institution name of the institution
     * @param required    true when the asker saves in no other way
     * @param files       names of letters to choose from
     * @param upload      address of the form that adds a letter
     */
    record Section(String institution, boolean required, List<String> files, String upload) {

        /** Copies the list. */
        public Section {
            files = List.copyOf(files);
        }
    }

    /** The part of the form for an asker; absent where they enter for nobody. */
    Optional<Section> section(Asker asker, String page, String language);

    /** Whether somebody may fill in the form of a page by a mandate alone, without the right to edit it. */
    boolean opens(Asker asker, String page);

    /**
     * Keeps a change that was entered for an institution: fields {@code letterDay} and {@code letterFile} say so.
     *
     * @param address network address of the sender
     * @return absent when the form does not say so and the asker may save as always
     * @throws PageRefusedException when the letter is missing or half said
     */
    Optional<Optional<Commit>> commit(
            Asker asker, String address, Map<String, String[]> params, PageChange change, String note);
}
