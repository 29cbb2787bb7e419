/**
 * Fuzzing of what strangers send. Each class runs its seeds and some thousand random texts in every build; a million
 * with {@code ./ecities test --full}; a million guided by coverage with {@code ./ecities test --fuzz}. A run that costs
 * more than {@link org.ecities.server.fuzz.Cost} allows is a failure too.
 */
package org.ecities.server.fuzz;
