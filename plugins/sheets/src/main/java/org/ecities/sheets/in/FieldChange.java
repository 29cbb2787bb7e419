package org.ecities.sheets.in;

import java.util.Optional;
import org.ecities.records.Field;
import org.ecities.records.FieldValue;

/**
 * What a row changes in one field.
 *
 * @param field  the field
 * @param now    what the page says; absent for nothing
 * @param wanted what it should say; absent to remove the value
 * @param clash  true when somebody else changed the field since the sheet was made: it is written only when that is chosen
 */
public record FieldChange(Field field, Optional<FieldValue> now, Optional<FieldValue> wanted, boolean clash) {}
