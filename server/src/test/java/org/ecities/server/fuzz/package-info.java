/**
 * Fuzzing of what strangers send. Each class runs its seeds and some thousand random texts in every build; a million
 * with {@code -Decities.full=true}; guided by coverage with {@code JAZZER_FUZZ=1}, one class at a time.
 */
package org.ecities.server.fuzz;
