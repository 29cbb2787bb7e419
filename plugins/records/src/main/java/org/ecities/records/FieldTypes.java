package org.ecities.records;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The field types by name. */
public final class FieldTypes {

    private final Map<String, FieldType> types = new LinkedHashMap<>();
    private final FieldType plain = new TextType("text");

    /** Takes the types there are; rows of fields of these types come with them. */
    public FieldTypes(Collection<FieldType> types) {
        types.forEach(type -> this.types.put(type.name(), type));
        RowsType rows = new RowsType(this);
        this.types.put(rows.name(), rows);
    }

    /** The types every wiki has. */
    public static FieldTypes standard() {
        return new FieldTypes(List.of(
                new TextType("text"),
                new TextByLanguageType(),
                new WikiTextType(),
                NumberType.integer(),
                NumberType.decimal(),
                NumberType.percent(),
                new QuantityType(),
                new MoneyType(),
                new YesNoType(),
                new DateType(),
                new PeriodType(),
                ChoiceType.choice(),
                new ListType("choices", ChoiceType.choice(), new ChosenControl(ChoiceType.choice())),
                new ListType("tags", new TextType("tag"), SeparatedControl.commas()),
                PageNameType.recordLink(),
                new ListType("recordLinks", PageNameType.recordLink(), SeparatedControl.lines()),
                PageNameType.pageLink(),
                new FileType(),
                new UrlType(),
                new EmailType(),
                new PhoneType(PhoneNumberUtil.getInstance()),
                new GeoType(),
                ChoiceType.country(),
                new ListType("languages", new LanguageType(), SeparatedControl.commas())));
    }

    /** Names of all types in order. */
    public Set<String> names() {
        return types.keySet();
    }

    /** A type by name. */
    public Optional<FieldType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type of a field; plain text when its type is not known. */
    public FieldType of(Field field) {
        return types.getOrDefault(field.type(), plain);
    }
}
