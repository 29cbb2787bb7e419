package org.ecities.members;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.accounts.Actor;
import org.ecities.accounts.ProfileRules;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;
import org.ecities.pages.PageChange;
import org.ecities.pages.PageNamePart;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.records.FieldValue;
import org.ecities.records.RecordText;
import org.ecities.records.Schemas;
import org.ecities.records.Value;
import org.ecities.records.Vocabulary;
import org.ecities.store.PageHead;
import org.ecities.store.PageNames;
import org.ecities.store.PageStore;

/** Inviting many institutions at once: first what would happen, line by line, then doing it. */
public final class InviteList {

    /** The list of kinds. */
    public static final String KINDS = "Vocabulary.Institution-Kinds";

    private static final String CITY = "city-government";
    private static final String CITY_PAGE = "City.";
    /** What stands around the name of a city in the name of its government. */
    private static final String AROUND =
            "(?i)^(city of|municipality of|metropolitan city of)\\s+|\\s+(city government|city hall|city council|municipality|metropolitan city|city)$";

    private final Pages pages;
    private final PageStore store;
    private final Schemas schemas;
    private final Members members;

    InviteList(Pages pages, PageStore store, Schemas schemas, Members members) {
        this.pages = pages;
        this.store = store;
        this.schemas = schemas;
        this.members = members;
    }

    /**
     * A line that was looked at.
     *
     * @param line     with kind, language and city as they are understood
     * @param known    the institution, where it is there already
     * @param newCity  true when the page of its city would be made
     * @param problems what keeps it from being sent; empty for a good line
     */
    public record Checked(InviteLine line, Optional<Institution> known, boolean newCity, List<Problem> problems) {

        /** True when it can be sent. */
        public boolean good() {
            return problems.isEmpty();
        }
    }

    /** What is wrong: message key and its arguments. */
    public record Problem(String key, Object... arguments) {

        /** In somebody's words. */
        public String text(Messages words) {
            return words.text(key, arguments);
        }
    }

    /** Looks at lines without changing anything. */
    public List<Checked> check(List<InviteLine> lines) {
        Set<String> seen = new HashSet<>();
        return lines.stream().map(line -> check(line, seen)).toList();
    }

    private Checked check(InviteLine line, Set<String> seen) {
        List<Problem> problems = new ArrayList<>();
        Optional<Institution> known = known(line.institution());
        Optional<String> kind = known.map(Institution::kind).filter(word -> !word.isEmpty()).or(() -> kind(line.kind()));
        Optional<String> language = language(line.language());
        if (line.institution().isBlank()) {
            problems.add(new Problem("members.refused.name"));
        } else if (!seen.add(PageNames.folded(line.institution()))) {
            problems.add(new Problem("members.invite.twice", line.institution()));
        }
        if (kind.isEmpty()) {
            problems.add(new Problem("members.invite.kind", line.kind(), String.join(", ", kinds().keySet())));
        }
        if (language.isEmpty()) {
            problems.add(new Problem("members.invite.language", line.language(), languages()));
        }
        if (!ProfileRules.email(line.email())) {
            problems.add(new Problem("members.refused.person.email", line.email()));
        }
        if (line.person().length() > ProfileRules.MAX_NAME) {
            problems.add(new Problem("members.refused.person.name", ProfileRules.MAX_NAME));
        }
        known.ifPresent(institution -> held(institution, problems));
        String city = kind.filter(CITY::equals).map(word -> city(line, known)).orElse(line.city());
        taken(city, known, problems);
        boolean newCity = !city.isEmpty() && store.head(city).isEmpty();
        if (newCity && !PageNames.folded(city).startsWith(PageNames.folded(CITY_PAGE))) {
            problems.add(new Problem("members.invite.city", city));
        }
        return new Checked(
                line.with(kind.orElse(line.kind()), language.orElse(line.language()), city), known, newCity, problems);
    }

    private Optional<Institution> known(String name) {
        return members.institutions().byPage(name)
                .or(() -> members.institutions().byPage(members.memberships().pageName(name)))
                .filter(found -> found.page().equalsIgnoreCase(name)
                        || found.names().values().stream().anyMatch(text -> text.equalsIgnoreCase(name)));
    }

    private static void held(Institution institution, List<Problem> problems) {
        if (institution.post().holder().isPresent()) {
            problems.add(new Problem("members.invite.held", institution.page()));
        }
        if (institution.post().membership().filter(kind -> kind == Membership.LEFT).isPresent()) {
            problems.add(new Problem("members.refused.left", institution.page()));
        }
    }

    private void taken(String city, Optional<Institution> known, List<Problem> problems) {
        members.institutions().ofCity(city)
                .filter(other -> known.filter(found -> found.pageId() == other.pageId()).isEmpty())
                .ifPresent(other -> problems.add(new Problem("members.refused.city", city, other.page())));
    }

    /** The page that was typed or that the institution has, else that of the name without what stands around it. */
    private String city(InviteLine line, Optional<Institution> known) {
        Optional<String> own = known.flatMap(Institution::city);
        if (own.isPresent()) {
            return own.get();
        }
        if (!line.city().isBlank()) {
            return line.city();
        }
        String whole = CITY_PAGE + PageNamePart.of(line.institution());
        String bare = CITY_PAGE + PageNamePart.of(line.institution().replaceAll(AROUND, ""));
        return store.head(whole).or(() -> store.head(bare)).map(PageHead::name).orElse(bare);
    }

    private Map<String, Map<String, String>> kinds() {
        return schemas.vocabulary(KINDS).map(Vocabulary::terms).orElse(Map.of());
    }

    /** The word, or its name in any language. */
    private Optional<String> kind(String typed) {
        return kinds().entrySet().stream()
                .filter(kind -> kind.getKey().equalsIgnoreCase(typed)
                        || kind.getValue().values().stream().anyMatch(typed::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String languages() {
        return String.join(", ", Messages.LANGUAGES.stream().map(Locale::getLanguage).toList());
    }

    /** A code, or the name of the language in English or in itself. */
    private static Optional<String> language(String typed) {
        return Messages.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equalsIgnoreCase(typed)
                        || language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(typed)
                        || language.getDisplayLanguage(language).equalsIgnoreCase(typed))
                .map(Locale::getLanguage)
                .findFirst();
    }

    /**
     * Invites the focal point of a good line: makes the pages that are missing, admits the institution as a member
     * where it has no place yet, and makes the link.
     *
     * @throws PageRefusedException when the line is not good any more
     */
    public Invited invite(Asker by, Actor actor, InviteLine line) {
        return admit(by, actor, line, Membership.MEMBER, "");
    }

    /**
     * Invites the focal point of a good line, as {@link #invite}.
     *
     * @param as      the place an institution gets that has none yet
     * @param country country or area of pages that are made, a code of {@code Vocabulary.Countries}; may be empty
     * @throws PageRefusedException when the line is not good any more
     */
    Invited admit(Asker by, Actor actor, InviteLine line, Membership as, String country) {
        Checked checked = check(List.of(line)).get(0);
        if (!checked.good()) {
            Problem problem = checked.problems().get(0);
            throw new PageRefusedException(problem.key(), problem.arguments());
        }
        InviteLine good = checked.line();
        if (checked.newCity()) {
            makeCity(by, good, country);
        }
        Institution institution = checked.known().orElseGet(() -> members.memberships().create(
                by,
                new NewInstitution(
                        good.institution(), good.language(), good.kind(), country,
                        Optional.of(good.city()).filter(city -> !city.isEmpty()))));
        if (institution.post().membership().isEmpty()) {
            members.memberships().change(by, actor, institution.pageId(), as, "");
        }
        return members.invitations().invite(
                by, institution.pageId(), SeatRole.HOLDER, new InvitedPerson(good.person(), good.email(), good.language()));
    }

    private void makeCity(Asker by, InviteLine line, String country) {
        if (!by.secretariat()) {
            throw new PageRefusedException("members.invite.city", line.city());
        }
        String name = line.institution().replaceAll(AROUND, "");
        Map<String, Optional<FieldValue>> fields = new LinkedHashMap<>();
        fields.put(InstitutionSheet.NAME, Optional.of(FieldValue.of(Value.of(Map.of(line.language(), name)))));
        if (!country.isEmpty()) {
            fields.put(InstitutionSheet.COUNTRY, Optional.of(FieldValue.of(country)));
        }
        String text = schemas.schema("City")
                .map(schema -> new RecordText(schemas).write("", schema, fields))
                .orElseThrow(() -> new PageRefusedException("members.refused.schema", "City"));
        pages.commit(by, PageChange.text(line.city(), 0, text), "");
    }
}
