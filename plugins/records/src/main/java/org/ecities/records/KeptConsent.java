package org.ecities.records;

import org.ecities.store.Consent;

/**
 * What a person agreed to about a value that is kept.
 *
 * @param ended true when it has come to its end, so that the value is shown to nobody but the secretariat
 */
public record KeptConsent(Consent consent, boolean ended) {}
