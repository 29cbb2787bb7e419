package org.ecities.members;

import java.util.Optional;

/**
 * An institution that is to get a page.
 *
 * @param name     its name
 * @param language language of the name, a language tag
 * @param kind     word of {@code Vocabulary.Institution-Kinds}
 * @param country  country or area, a code of {@code Vocabulary.Countries}; may be empty
 * @param city     page of the city it stands for
 */
public record NewInstitution(String name, String language, String kind, String country, Optional<String> city) {}
