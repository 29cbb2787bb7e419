package org.ecities.server.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of the program and of the machine: nobody gets one by its address. */
class InsideFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "/WEB-INF/web.xml",
        "/WEB-INF/templates.xml",
        "/WEB-INF/ecities/Shell.jsp",
        "/WEB-INF/ecities/parts/view.jsp",
        "/WEB-INF/ecities/parts/kept.jspf",
        "/web-inf/ecities/Shell.jsp",
        "/%57EB-INF/ecities/Shell.jsp",
        "/WEB-INF%2Fecities%2FShell.jsp",
        "/WEB-INF/ecities%2FShell.jsp",
        "/META-INF/MANIFEST.MF",
        "/templates/ecities/ViewTemplate.jsp",
        "/templates/",
        "/Wiki.jsp",
        "/Edit.jsp?page=Main",
        "/UserPreferences.jsp",
        "/admin/Admin.jsp",
        "/Shell.jsp;x=1",
        "/error-screen",
        "/assets",
        "/assets/",
        "/assets/..%2FWEB-INF%2Fweb.xml",
        "/assets/..%2f..%2f..%2fetc%2fpasswd",
        "/assets/..%5C..%5CWEB-INF%5Cweb.xml",
        "/assets/ecities.css.list",
        "/assets/ecities.css",
        "/scripts/jspwiki-common.js",
        "/attach/Main/x",
        "/rss.jsp",
        "/RPC2/",
        "/ajax/search",
        "/favicon.ico",
        "/ecities.db",
        "/data/ecities.db",
        "/.git/config",
        "/config/jspwiki.properties"
    })
    void areNotThere(String path) {
        RawAnswer answer = RawRequest.send("GET " + path, "Accept-Encoding: identity");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("There is nothing at this address.");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/wiki/..%2F..%2FWEB-INF%2Fweb.xml",
        "/wiki/..;/WEB-INF/web.xml",
        "/wiki/%2e%2e/WEB-INF/web.xml",
        "/assets/%2e%2e/WEB-INF/web.xml",
        "/assets/../../WEB-INF/web.xml",
        "//WEB-INF/web.xml",
        "/./%2e/WEB-INF/web.xml",
        "/WEB-INF;x/../%2e/web.xml",
        "http://localhost/%2e%2e/WEB-INF/web.xml",
        "/\\WEB-INF\\web.xml"
    })
    void areNotReachedByAnotherWay(String path) {
        RawAnswer answer = RawRequest.send("GET " + path, "Accept-Encoding: identity");

        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("web-app", "taglib");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wiki/../WEB-INF/web.xml", "/wiki/./../WEB-INF/ecities/Shell.jsp"})
    void areNotThereByADetourEither(String path) {
        assertThat(RawRequest.send("GET " + path).status()).isEqualTo(404);
    }
}
