package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route on pages of an institution, with what those get who ask to join, act for it, act for another, or are paused. */
class MemberMatrixTest {

    /** As {@link RouteMatrixTest}; a contributor's token is sent for the applicant, who has none. */
    private static final RouteTable ROUTES = new RouteTable("""
            route             address                                          applicant       own             other           paused
            /                 /nowhere                                         404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            (root)            /                                                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /print/*          /print/edit/City.Rows-0                          403/403/403/405 404/403/400/405 403/403/403/405 404/403/400/405
            /wiki/*           /wiki/City.Rows-0                                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /edit/*           /edit/City.Rows-0                                403/403/403/405 200/403/400/405 403/403/400/405 200/403/400/405
            /design/*         /design/Schema.City                              403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /form/*           /form/City.Rows-0                                403/403/403/405 200/403/400/405 403/403/400/405 200/403/400/405
            /history/*        /history/City.Rows-0                             200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /diff/*           /diff/City.Rows-0                                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /restore/*        /restore/City.Rows-0                             405/403/403/405 405/403/400/405 405/403/400/405 405/403/400/405
            /delete/*         /delete/City.Rows-0                              403/403/403/405 403/403/400/405 403/403/400/405 403/403/400/405
            /members          /members                                         403/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /members/contacts /members/contacts                                403/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /members/invite   /members/invite                                  403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /institution/*    /institution/Organisation.Rows-0-City-Government 403/403/403/405 200/403/422/405 403/403/403/405 200/403/422/405
            /institution/letter/* /institution/letter/Organisation.Rows-0-City-Government 403/403/403/405 200/403/405/405 403/403/405/405 200/403/405/405
            /invitation       /invitation                                      404/404/404/405 404/403/404/405 404/403/404/405 404/403/404/405
            /join             /join                                            200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /application/*    /application/first                               403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /people           /people                                          403/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /my-entry         /my-entry                                        200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /entry            /entry                                           404/404/404/405 404/403/404/405 404/403/404/405 404/403/404/405
            /take-down        /take-down                                       200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /still-true/*     /still-true/City.Rows-0                          403/403/403/405 200/403/400/405 403/403/403/405 200/403/400/405
            /contribute       /contribute                                      403/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /practice         /practice                                        403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /write/*          /write/City.Rows-0                               200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /suggest/*        /suggest/City.Rows-0                             200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /suggestion/*     /suggestion/999999                               403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /approve          /approve?key=none                                410/410/410/405 410/403/410/405 410/403/410/405 410/403/410/405
            /entered/*        /entered/Organisation.Rows-0-City-Government     403/403/403/405 200/403/400/405 403/403/403/405 200/403/400/405
            /newsletter       /newsletter                                      200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /newsletter/confirm /newsletter/confirm?token=0                      410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /newsletter/leave /newsletter/leave?token=0                        410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /newsletter/admin /newsletter/admin                                403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /newsletter/send/* /newsletter/send/Newsletter.2026-11              403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /newsletters      /newsletters                                     200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /feeds/newsletters /feeds/newsletters                               200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /recent           /recent                                          200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /search/*         /search?q=Rows                                   200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /export/*         /export/City.csv                                 200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /import           /import                                          403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /import/*         /import/999999                                   403/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /imports          /imports                                         403/403/403/405 200/403/404/405 200/403/404/405 200/403/404/405
            /imports/*        /imports/none                                    403/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /directory/*      /directory/cities                                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /views/*          /views/land.svg                                  200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /sign-in          /sign-in                                         200/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /health           /health                                          200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /assets/*         /assets/ecities.css                              404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /error-screen     /error-screen                                    404/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /account          /account                                         403/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /account/close    /account/close                                   403/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /account/password /account/password                                403/403/403/405 303/403/422/405 303/403/422/405 303/403/422/405
            /account/sign-ins /account/sign-ins                                403/403/403/405 303/403/303/405 303/403/303/405 303/403/303/405
            /admin            /admin                                           403/403/403/405 403/403/405/405 403/403/405/405 403/403/405/405
            /admin/audit      /admin/audit                                     403/403/403/405 403/403/405/405 403/403/405/405 403/403/405/405
            /admin/groups     /admin/groups                                    403/403/403/405 403/403/405/405 403/403/405/405 403/403/405/405
            /admin/people     /admin/people                                    403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /admin/people/*   /admin/people/admin                              403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /admin/purge      /admin/purge                                     403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /admin/setup      /admin/setup                                     403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /audience/*       /audience/City.Rows-0                            403/403/403/405 200/403/400/405 403/403/400/405 200/403/400/405
            /comments/*       /comments/City.Rows-0                            200/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /draft/*          /draft/edit/City.Rows-0                          405/403/403/405 405/403/200/405 405/403/403/405 405/403/200/405
            /feeds/*          /feeds/recent                                    200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /files/*          /files/City.Rows-0/none.pdf                      404/403/403/405 404/403/400/405 404/403/400/405 404/403/400/405
            /groups/*         /groups/Secretariat                              404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /info/*           /info/City.Rows-0                                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /rename/*         /rename/City.Rows-0                              403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /set-password     /set-password?key=none                           410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /sign-in/confirm  /sign-in/confirm?key=none                        410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /sign-in/link     /sign-in/link                                    200/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /upload/*         /upload/City.Rows-0                              403/403/403/405 200/403/400/405 403/403/403/405 200/403/400/405
            /sheet/*          /sheet/City.Rows-0                               200/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /compare/*        /compare/City.Rows-0?with=Rows-0                 200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /please-check     /please-check                                    403/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /values/*         /values/City.Rows-0                              404/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /watch/*          /watch/City.Rows-0                               405/403/403/405 405/403/400/405 405/403/400/405 405/403/400/405
            /watched          /watched                                         403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /account/mail     /account/mail                                    303/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /mail/stop        /mail/stop?token=1-0                             410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /feeds/work       /feeds/work                                      404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /calendar/work.ics /calendar/work.ics                               404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /work             /work                                            303/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            templates         /WEB-INF/ecities/Shell.jsp                       404/404/404/404 404/404/404/404 404/404/404/404 404/404/404/404
            """);

    static Stream<Arguments> rows() {
        return ROUTES.rows().flatMap(row -> Stream.of(MemberRole.values())
                .map(who -> Arguments.of(row.get(0), row.get(1), who, row.get(2 + who.ordinal()))));
    }

    @Test
    void isComplete() {
        // Whoever signed out would be missing afterwards
        ROUTES.assertComplete("/sign-out");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatEachRoleGets(String route, String address, MemberRole who, String expected) {
        Visitor visitor = who.visitor();
        Visitor owner = who == MemberRole.APPLICANT ? People.CONTRIBUTOR.visitor() : visitor;

        assertThat(RouteTable.statuses(visitor, who.address(address), owner)).isEqualTo(expected);
    }

    /** Forms that a role must not get through, with its own token and everything filled in. */
    @ParameterizedTest
    @CsvSource({
        "APPLICANT, /application/first,                               do=admit&as=member&city=",
        "OWN,       /application/first,                               do=admit&as=member&city=",
        "OWN,       /institution/Organisation.Rows-0-City-Government, do=pause&reason=We+rest",
        "OWN,       /institution/Organisation.Rows-0-City-Government, do=membership&to=partner&reason=We+like+it",
        "OWN,       /institution/Organisation.Rows-0-City-Government, do=commitment&which=passedOn&day=2026-03-14",
        "OWN,       /members,                                         do=extend&days=9&reason=More+time",
        "OWN,       /members/invite,                                  do=look&list=x",
        "OTHER,     /institution/Organisation.Rows-0-City-Government, do=end&role=focal-point&reason=Ours+now",
        "OTHER,     /institution/Organisation.Rows-0-City-Government, do=invite&role=deputy&fullName=Me&email=me@city.example&language=en",
        "OTHER,     /institution/Organisation.Rows-0-City-Government, do=handover&role=focal-point&lastDay=2026-12-01&successor=nobody",
        "OTHER,     /edit/City.Rows-0,                                do=save&base=1&text=Defaced",
        "OTHER,     /form/City.Rows-0,                                do=save&base=1&schema=City&f.name.en=Defaced&f.country=KR",
        "OTHER,     /delete/City.Rows-0,                              base=1",
        "OTHER,     /audience/City.Rows-0,                            audience=SECRETARIAT&base=1",
        "OTHER,     /rename/City.Rows-0,                              to=City.Ours&base=1",
        "PAUSED,    /institution/Organisation.Rows-0-City-Government, do=resume",
        "PAUSED,    /institution/Organisation.Rows-1-City-Government, do=confirm",
    })
    void refusesWhatIsNotTheirs(MemberRole who, String address, String form) {
        Visitor visitor = who.visitor();
        Visitor owner = who == MemberRole.APPLICANT ? People.CONTRIBUTOR.visitor() : visitor;

        HttpResponse<String> answer =
                Wiki.changingNothing(() -> visitor.post(who.address(address), RouteTable.fields(form, owner)));

        assertThat(answer.statusCode()).isIn(403, 404);
    }
}
