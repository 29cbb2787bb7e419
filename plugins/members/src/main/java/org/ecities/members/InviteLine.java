package org.ecities.members;

import java.util.List;

/**
 * One line of a list of people to invite: an institution and its focal point.
 *
 * @param institution name of the institution, or the name of its page
 * @param kind        what kind of body it is: a word of {@code Vocabulary.Institution-Kinds} or one of its labels
 * @param person      name of the person; may be empty
 * @param email       mail address; may be empty
 * @param language    language tag, or the name of the language
 * @param city        page of the city; may be empty
 */
public record InviteLine(
        String institution, String kind, String person, String email, String language, String city) {

    /** Most lines of one list. */
    public static final int MAX = 200;

    private static final int COLUMNS = 5;

    /**
     * Reads pasted lines: institution, kind, person, e-mail, language, with tabs (from a sheet), semicolons or commas
     * between them. Blank lines and a first line without any address whose second line has one are left out.
     */
    public static List<InviteLine> read(String pasted) {
        List<String> lines = pasted.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean headed = lines.size() > 1 && !lines.get(0).contains("@") && lines.get(1).contains("@");
        return lines.stream().skip(headed ? 1 : 0).limit(MAX + 1L).map(InviteLine::of).toList();
    }

    private static InviteLine of(String line) {
        String separator = line.contains("\t") ? "\t" : line.contains(";") ? ";" : ",";
        String[] parts = line.split(separator, -1);
        String[] whole = new String[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            whole[column] = column < parts.length ? parts[column].strip() : "";
        }
        return new InviteLine(whole[0], whole[1], whole[2], whole[3], whole[4], "");
    }

    InviteLine with(String newKind, String newLanguage, String newCity) {
        return new InviteLine(institution, newKind, person, email, newLanguage, newCity);
    }

    /** Leaves the person out of logs. */
    @Override
    public String toString() {
        return "InviteLine[" + institution + "]";
    }
}
