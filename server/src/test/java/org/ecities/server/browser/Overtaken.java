package org.ecities.server.browser;

/** Two people work from the same version; the first is quicker, the second sees what that means. */
final class Overtaken {

    private Overtaken() {}

    /** Both change the region in the form. */
    static FieldConflict inTheForm(Person first, Person second, String city) {
        DataSheetForm early = first.form(city).fill("region", "region of the first");
        DataSheetForm late = second.form(city).fill("region", "region of the second");
        early.save();
        late.save();
        return new FieldConflict(second.page());
    }

    /** Both change the first line of the text. */
    static Editor inTheEditor(Person first, Person second, String page) {
        Editor early = first.editor(page);
        Editor late = second.editor(page);
        String line = early.text().inputValue().lines().findFirst().orElseThrow();
        early.replace(line, line + " of the first", "the first was here").save();
        late.replace(line, line + " of the second", "the second was here").save();
        return late;
    }
}
