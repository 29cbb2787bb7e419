package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.ecities.server.running.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route the server has, with what each kind of visitor gets for each kind of request. */
class RouteMatrixTest {

    /**
     * Route, an address of it, and for each visitor the statuses of: reading it; sending a form without a
     * token; the same with the token of that visitor (a contributor's for somebody without any); and PUT.
     */
    private static final RouteTable ROUTES = new RouteTable("""
            route             address                      anonymous       contributor     secretariat     admin
            /                 /nowhere                     404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            (root)            /                            200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /wiki/*           /wiki/Schema.City            200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /edit/*           /edit/Schema.City            403/403/403/405 403/403/400/405 200/403/400/405 200/403/400/405
            /design/*         /design/Schema.City          403/403/403/405 403/403/403/405 200/403/422/405 200/403/422/405
            /form/*           /form/City.Matrix            403/403/403/405 403/403/400/405 200/403/400/405 200/403/400/405
            /history/*        /history/Schema.City         200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /diff/*           /diff/Schema.City            200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /restore/*        /restore/Schema.City         405/403/403/405 405/403/400/405 405/403/400/405 405/403/400/405
            /delete/*         /delete/Schema.City          403/403/403/405 403/403/400/405 200/403/400/405 200/403/400/405
            /members          /members                     403/403/403/405 200/403/403/405 200/403/422/405 200/403/422/405
            /members/contacts /members/contacts            403/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /members/invite   /members/invite              403/403/403/405 403/403/403/405 200/403/400/405 200/403/400/405
            /institution/*    /institution/City.Matrix     403/403/403/405 403/403/403/405 404/403/404/405 404/403/404/405
            /institution/letter/* /institution/letter/City.Matrix 403/403/403/405 403/403/405/405 404/403/405/405 404/403/405/405
            /invitation       /invitation                  404/404/404/405 404/403/404/405 404/403/404/405 404/403/404/405
            /join             /join                        200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /people           /people                      403/403/403/405 403/403/403/405 200/403/422/405 200/403/422/405
            /my-entry         /my-entry                    200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /entry            /entry                       404/404/404/405 404/403/404/405 404/403/404/405 404/403/404/405
            /take-down        /take-down                   200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /application/*    /application/999999          403/403/403/405 403/403/403/405 404/403/404/405 404/403/404/405
            /still-true/*     /still-true/City.Suwon       403/403/403/405 403/403/403/405 403/403/403/405 403/403/403/405
            /contribute       /contribute                  403/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /practice         /practice                    403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /write/*          /write/Schema.City           404/404/404/405 404/403/404/405 404/403/404/405 404/403/404/405
            /suggest/*        /suggest/Schema.City         200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /suggestion/*     /suggestion/999999           403/403/403/405 403/403/403/405 404/403/404/405 404/403/404/405
            /newsletter       /newsletter                  200/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /newsletter/confirm /newsletter/confirm?token=0  410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /newsletter/leave /newsletter/leave?token=0    410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /newsletter/admin /newsletter/admin            403/403/403/405 403/403/403/405 200/403/422/405 200/403/422/405
            /newsletter/send/* /newsletter/send/Schema.City 403/403/403/405 403/403/403/405 404/403/404/405 404/403/404/405
            /newsletters      /newsletters                 200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /feeds/newsletters /feeds/newsletters           200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /print/*          /print/form/Schema.City      403/403/403/405 403/403/403/405 404/403/400/405 404/403/400/405
            /approve          /approve?key=none            410/410/410/405 410/403/410/405 410/403/410/405 410/403/410/405
            /entered/*        /entered/City.Matrix         403/403/403/405 403/403/403/405 404/403/404/405 404/403/404/405
            /recent           /recent                      200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /search/*         /search?q=Suwon              200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /export/*         /export/City.csv             200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /import           /import                      403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /import/*         /import/999999               403/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /imports          /imports                     403/403/403/405 200/403/404/405 200/403/404/405 200/403/404/405
            /imports/*        /imports/none                403/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /directory/*      /directory/cities            200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /views/*          /views/land.svg              200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /sign-in          /sign-in                     200/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /sign-out         /sign-out                    405/403/403/405 405/403/303/405 405/403/303/405 405/403/303/405
            /health           /health                      200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /assets/*         /assets/ecities.css          404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /error-screen     /error-screen                404/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /account          /account                     403/403/403/405 200/403/422/405 200/403/422/405 200/403/422/405
            /account/close    /account/close               403/403/403/405 200/403/403/405 200/403/403/405 200/403/409/405
            /account/password /account/password            403/403/403/405 303/403/422/405 303/403/422/405 303/403/422/405
            /account/sign-ins /account/sign-ins            403/403/403/405 303/403/303/405 303/403/303/405 303/403/303/405
            /admin            /admin                       403/403/403/405 403/403/405/405 403/403/405/405 200/403/405/405
            /admin/audit      /admin/audit                 403/403/403/405 403/403/405/405 403/403/405/405 200/403/405/405
            /admin/groups     /admin/groups                403/403/403/405 403/403/405/405 403/403/405/405 200/403/405/405
            /admin/people     /admin/people                403/403/403/405 403/403/403/405 200/403/422/405 200/403/422/405
            /admin/people/*   /admin/people/clerk          403/403/403/405 403/403/403/405 403/403/403/405 200/403/422/405
            /admin/purge      /admin/purge                 403/403/403/405 403/403/403/405 403/403/403/405 200/403/422/405
            /admin/setup      /admin/setup                 403/403/403/405 403/403/403/405 403/403/403/405 200/403/400/405
            /audience/*       /audience/City.Matrix        403/403/403/405 403/403/400/405 200/403/400/405 200/403/400/405
            /comments/*       /comments/Schema.City        200/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /draft/*          /draft/edit/Schema.City      405/403/403/405 405/403/403/405 405/403/200/405 405/403/200/405
            /feeds/*          /feeds/recent                200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /files/*          /files/Schema.City/none.pdf  404/403/403/405 404/403/400/405 404/403/400/405 404/403/400/405
            /groups/*         /groups/Secretariat          404/403/403/405 404/403/405/405 200/403/405/405 200/403/405/405
            /info/*           /info/Schema.City            200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /rename/*         /rename/Schema.City          403/403/403/405 403/403/403/405 200/403/400/405 200/403/400/405
            /set-password     /set-password?key=none       410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /sign-in/confirm  /sign-in/confirm?key=none    410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /sign-in/link     /sign-in/link                200/403/403/405 200/403/403/405 200/403/403/405 200/403/403/405
            /upload/*         /upload/City.Matrix          403/403/403/405 403/403/403/405 200/403/400/405 200/403/400/405
            /sheet/*          /sheet/City.Matrix           200/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /compare/*        /compare/City.Matrix?with=Matrix 200/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /please-check     /please-check                403/403/403/405 200/403/405/405 200/403/405/405 200/403/405/405
            /values/*         /values/City.Matrix          404/403/403/405 404/403/404/405 404/403/404/405 404/403/404/405
            /watch/*          /watch/Schema.City           405/403/403/405 405/403/400/405 405/403/400/405 405/403/400/405
            /watched          /watched                     403/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /account/mail     /account/mail                303/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            /mail/stop        /mail/stop?token=1-0         410/410/410/405 410/410/410/405 410/410/410/405 410/410/410/405
            /feeds/work       /feeds/work                  404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /calendar/work.ics /calendar/work.ics          404/403/403/405 404/403/405/405 404/403/405/405 404/403/405/405
            /work             /work                        303/403/403/405 200/403/400/405 200/403/400/405 200/403/400/405
            templates         /WEB-INF/ecities/Shell.jsp   404/404/404/404 404/404/404/404 404/404/404/404 404/404/404/404
            """);

    static Stream<Arguments> rows() {
        return ROUTES.rows().flatMap(row -> Stream.of(People.values())
                .map(who -> Arguments.of(row.get(0), row.get(1), who, row.get(2 + who.ordinal()))));
    }

    @Test
    void isComplete() {
        ROUTES.assertComplete();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhatEachVisitorGets(String route, String address, People who, String expected) {
        if (address.contains("City.Matrix") && Wiki.version("City.Matrix") == 0) {
            Wiki.save("City.Matrix", "[{ALLOW edit Secretariat}]\n[{City\n\nname:\n  en: Matrix\ncountry: KR\n}]");
        }
        // Signing out is done by somebody nobody else needs
        Visitor visitor = route.equals("/sign-out") ? who.newVisitor() : who.visitor();
        Visitor owner = who == People.ANONYMOUS ? People.CONTRIBUTOR.visitor() : visitor;

        assertThat(RouteTable.statuses(visitor, address, owner)).isEqualTo(expected);
    }

    static Stream<String> changingRoutes() {
        return Stream.of(
                "/edit/Matrix-page?text=defaced&base=0&do=save",
                "/form/City.Matrix?schema=City&base=1&f.name.en=x&f.country=KR",
                "/design/Schema.City?do=close&field=area",
                "/design/Vocabulary.Topics?do=add&options=Defaced",
                "/restore/Schema.City?version=1&base=1",
                "/values/City.Matrix?field=phone&version=1&base=1",
                "/sheet/City.Matrix?field=country&version=1&base=1",
                "/delete/City.Suwon?base=1",
                "/sign-out?x=1",
                "/sign-in?login=admin&password=correct+horse+battery",
                "/rename/City.Suwon?to=City.Defaced",
                "/audience/City.Suwon?audience=SECRETARIAT",
                "/watch/City.Suwon?do=watch",
                "/draft/edit/City.Suwon?text=defaced&base=1",
                "/print/edit/City.Suwon?do=print&text=defaced&base=1",
                "/print/edit/City.Suwon?do=link",
                "/upload/City.Suwon?file=x",
                "/work?do=finish&task=1",
                "/newsletter?email=ana@city.example&language=en",
                "/newsletter/admin?do=begin&language=en",
                "/newsletter/send/Schema.City?do=send&version=1",
                "/account/mail?do=rhythm&rhythm=NONE",
                "/account/mail?do=newsletter&newsletter=no",
                "/account?fullName=Defaced",
                "/account/close?password=correct+horse+battery",
                "/account/password?password=correct+horse+battery&newPassword=a+long+enough+one",
                "/account/sign-ins?x=1",
                "/admin/people?login=intruder&fullName=Intruder",
                "/admin/people/clerk?do=close",
                "/admin/setup?do=finish&ecities.name=Defaced",
                "/admin/setup?do=examples");
    }

    /** A link in a mail or on another site must never change anything, whatever it carries. */
    @ParameterizedTest
    @MethodSource("changingRoutes")
    void changesNothingByALink(String link) {
        for (People who : People.values()) {
            Visitor visitor = who.visitor();
            String token = who == People.ANONYMOUS ? "" : Visitor.token(visitor.get("/").body());
            for (String method : List.of("GET", "HEAD")) {
                HttpResponse<String> answer =
                        Wiki.changingNothing(() -> visitor.request(method, link + "&token=" + token));

                assertThat(answer.statusCode()).isIn(200, 303, 403, 404, 405, 422);
                assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("ecities-sign-in"));
            }
            assertThat(visitor.get("/").body().contains("action=\"/sign-out\"")).isEqualTo(who != People.ANONYMOUS);
        }
    }
}
