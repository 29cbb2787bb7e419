package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What does not fit in the data sheets, over HTTP, for each who may know. */
class PleaseCheckTest {

    private static final String SCHEMA = """
            [{Schema

            name: Checkland
            label: {en: Checkland}
            titleField: name
            fields:
              - {id: name, type: text, required: true}
              - {id: institution, type: recordLink}
              - {id: people, type: integer, label: Checkpeople, rules: [{max: 100, severity: warning}]}
              - {id: topic, type: choice, label: Checktopic, vocabulary: Vocabulary.Checktopics}
              - {id: reserve, type: integer, label: Checkreserve, readers: secretariat, rules: [{max: 5, severity: warning}]}
            }]
            """;
    private static final String OWN = "institution: Organisation.Rows-1-City-Government\n";

    @BeforeAll
    static void sheetsThatDoNotFit() {
        MemberRole.OWN.visitor();
        Wiki.save("Vocabulary.Checktopics", "[{Vocabulary\n\nwaste: Waste\nwater: Water\n}]");
        Wiki.save("Schema.Checkland", SCHEMA);
        sheet("One", "people: many\ntopic: water\n");
        sheet("Two", "people: 200\n" + OWN);
        sheet("Three", "people: 3\n");
        Wiki.save("Checkland.Hidden", "[{ALLOW view Admin}]\n[{Checkland\n\nname: Checkhidden\npeople: none\n}]");
        Wiki.save("Checkland.Broken", "[{Checkland\n\nname: [\n}]");
    }

    private static void sheet(String name, String body) {
        Wiki.save("Checkland." + name, "[{Checkland\n\nname: Check" + name.toLowerCase(java.util.Locale.ROOT) + "\n" + body + "}]");
    }

    @Test
    void isForPeopleWhoAreSignedInAndCountsWhatTheyMaySee() {
        assertThat(People.ANONYMOUS.visitor().get("/please-check").statusCode()).isEqualTo(403);
        Screen.of(People.CONTRIBUTOR.visitor().get("/please-check?schema=Checkland")).hasStatus(200)
                .says("You act for no institution").hides("Checkone", "Checktwo");
        Visitor office = People.SECRETARIAT.visitor();
        Screen.of(office.get("/please-check?schema=Checkland")).hasStatus(200)
                .says("Pages to check: 3", "Checkpeople", "does not fit", "looks unusual", "Checkone", "Checktwo",
                        "The data sheet as a whole", "is not a whole number")
                .hides("Checkthree", "Checkhidden");
        assertThat(Screen.of(office.get("/please-check?schema=Checkland")).html().select("a[href=/form/Checkland.One]"))
                .hasSize(1);
    }

    @Test
    void isNarrowedByFieldSeverityAndInstitution() {
        Visitor office = People.SECRETARIAT.visitor();
        Screen.of(office.get("/please-check?field=Checkland.people&severity=warning")).hasStatus(200)
                .says("Pages to check: 1", "Checktwo").hides("Checkone");
        Screen.of(office.get("/please-check?schema=Checkland&institution=Organisation.Rows-1-City-Government"))
                .hasStatus(200).says("Checktwo").hides("Checkone");
        Screen.of(office.get("/please-check?schema=%3Cb%3E&field=x&severity=y&from=-1")).hasStatus(200).says("Pages to check: 0");
    }

    @Test
    void showsMembersThePagesOfTheirOwnInstitution() {
        Screen.of(MemberRole.OWN.visitor().get("/please-check?schema=Checkland")).hasStatus(200)
                .says("Pages to check: 1", "Checktwo").hides("Checkone", "Checkreserve");
    }

    @Test
    void forgetsWhatWasPutRightAndFindsWhatAVocabularyLost() {
        Visitor office = People.SECRETARIAT.visitor();
        sheet("Mended", "topic: wate\n");
        Screen.of(office.get("/please-check?field=Checkland.topic")).says("Pages to check: 1", "Checkmended");
        sheet("Mended", "topic: waste\n");
        Screen.of(office.get("/please-check?field=Checkland.topic")).says("Pages to check: 0");
        Wiki.save("Vocabulary.Checktopics", "[{Vocabulary\n\nwater: Water\n}]");
        Screen.of(office.get("/please-check?field=Checkland.topic")).says("Pages to check: 1", "Checkmended");
        Wiki.save("Vocabulary.Checktopics", "[{Vocabulary\n\nwaste: Waste\nwater: Water\n}]");
        Screen.of(office.get("/please-check?field=Checkland.topic")).says("Pages to check: 0");
    }

    @Test
    void tellsOfPrivateValuesOnlyThoseWhoReadThem() {
        Wiki.save("Checkland.Reserve", "[{ALLOW edit clerk, Secretariat}]\n[{Checkland\n\nname: Checkreserved\n" + OWN + "}]");
        Visitor office = People.SECRETARIAT.visitor();
        String member = People.CONTRIBUTOR.visitor().get("/directory/cities?filter=has+Check").body();
        assertThat(DataSheetForm.of(office, "Checkland.Reserve").with("f.reserve", "77").send(office).statusCode()).isEqualTo(303);
        Screen.of(office.get("/please-check?field=Checkland.reserve")).says("Pages to check: 1", "Checkreserved", "Checkreserve");
        Screen.of(MemberRole.OWN.visitor().get("/please-check")).hides("Checkreserved", "Checkreserve");
        Screen.of(MemberRole.OWN.visitor().get("/please-check?field=Checkland.reserve")).says("Pages to check: 0");
        assertThat(People.CONTRIBUTOR.visitor().get("/directory/cities?filter=has+Check").body()).isEqualTo(member);
    }
}
