package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ecities.server.running.RunningServer;
import org.ecities.server.running.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** People who meet the network through an institution: three of them have joined, one of these is paused. */
enum MemberRole {

    /** Somebody without an account whose institution asks to join. */
    APPLICANT(1),
    /** The focal point of the first institution, on its own pages. */
    OWN(1),
    /** The focal point of the second institution, on pages of the first. */
    OTHER(1),
    /** The focal point of the third institution, which is paused, on its own pages. */
    PAUSED(3);

    private static final String INVITE = "/members/invite";
    private static final Map<MemberRole, Visitor> VISITORS = new EnumMap<>(MemberRole.class);

    private static String application;

    private final int institution;

    MemberRole(int institution) {
        this.institution = institution;
    }

    /** The visitor all tests share. */
    Visitor visitor() {
        return visitors().get(this);
    }

    /**
     * An address of the institution whose pages this role meets: {@code 0} stands for its number, {@code
     * /application/first} for what the applicant sent.
     */
    String address(String pattern) {
        visitors();
        return pattern.replace("Rows-0", "Rows-" + institution).replace("/application/first", application);
    }

    private static Map<MemberRole, Visitor> visitors() {
        synchronized (VISITORS) {
            if (VISITORS.isEmpty()) {
                List<String> links = invite();
                VISITORS.put(APPLICANT, applicant());
                VISITORS.put(OWN, come(links.get(0)));
                VISITORS.put(OTHER, come(links.get(1)));
                VISITORS.put(PAUSED, come(links.get(2)));
                pause("/institution/Organisation.Rows-3-City-Government");
            }
            return VISITORS;
        }
    }

    private static List<String> invite() {
        Visitor office = RunningServer.shared().administrator();
        String list = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> "Rows " + number + " City Government\tCity government\tDesk\trows" + number
                        + "@city.example\ten")
                .collect(Collectors.joining("\n"));
        Map<String, String> form = fields(office.postFrom(INVITE, INVITE, Map.of("do", "look", "list", list)));
        form.put("do", "send");
        return Jsoup.parse(office.post(INVITE, form).body()).select("main li input[readonly]").eachAttr("value");
    }

    private static Visitor come(String link) {
        Visitor visitor = RunningServer.shared().visitor();
        Map<String, String> form = fields(visitor.get(link.substring(link.indexOf("/invitation"))));
        form.put("terms", "yes");
        assertThat(visitor.post("/invitation", form).statusCode()).isEqualTo(303);
        return visitor;
    }

    private static Visitor applicant() {
        Visitor visitor = RunningServer.shared().visitor();
        HttpResponse<String> sent = visitor.postFrom("/join", "/join", Map.of(
                "institution", "Rows 9 City Government", "kind", "city-government", "country", "KR", "why", "To learn",
                "fullName", "Desk", "email", "rows9@city.example", "language", "en", "terms", "yes"));
        assertThat(sent.body()).contains("Rows 9 City Government");
        application = Jsoup.parse(RunningServer.shared().administrator().get("/work?all=1").body())
                .selectFirst("li:contains(Rows 9 City Government) a[href^=/application/]")
                .attr("href");
        return visitor;
    }

    private static void pause(String page) {
        Visitor office = RunningServer.shared().administrator();
        HttpResponse<String> paused = office.postFrom(page, page, Map.of("do", "pause", "reason", "A storm"));
        assertThat(paused.statusCode()).isEqualTo(303);
    }

    /** The form of a screen as a browser would send it. */
    private static Map<String, String> fields(HttpResponse<String> answer) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : Jsoup.parse(answer.body()).select("main form input[name], main form select[name]")) {
            boolean choice = input.attr("type").equals("checkbox") || input.attr("type").equals("radio");
            if (!choice || input.hasAttr("checked")) {
                Element chosen = input.selectFirst("option[selected]");
                fields.put(input.attr("name"), input.is("select") ? chosen == null ? "" : chosen.val() : input.val());
            }
        }
        return fields;
    }
}
