package org.ecities.accounts.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Predicate;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.ecities.pages.web.DiskRefusal;
import org.ecities.pages.web.Failures;
import org.ecities.pages.web.LogPace;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;
import org.ecities.store.DiskRefusesException;

/** Answers for every action whose change the disk did not take: 507 or 503, with what was typed in a form to send again. */
final class RefusedDisk {

    private static final Logger LOG = LogManager.getLogger(RefusedDisk.class);

    private final LogPace pace = new LogPace(System::nanoTime);
    private final Predicate<String> secretForm;

    /** Forms at some servlet paths hold passwords, which never come back. */
    RefusedDisk(Predicate<String> secretForm) {
        this.secretForm = secretForm;
    }

    /** Lets a request through and answers when it meets a disk that refuses. */
    void around(Visit visit, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (DiskRefusesException refused) {
            if (response.isCommitted()) {
                throw refused;
            }
            pace.line().ifPresent(times -> LOG.error(
                    "changes that the disk did not take: {} since the last line, the latest: {}",
                    times, refused.getMessage()));
            response.resetBuffer();
            answer(visit, request, response, refused);
        }
    }

    private void answer(
            Visit visit, HttpServletRequest request, HttpServletResponse response, DiskRefusesException refused)
            throws IOException, ServletException {
        int status = DiskRefusal.status(response, refused);
        if (typed(visit, request)) {
            ShellPage page = ShellPage.of("refused", visit.messages().text("pages.disk.title"))
                    .with("message", DiskRefusal.sentences(visit.messages(), refused, DiskRefusal.Typed.SHOWN))
                    .with("kept", KeptFields.typed(request))
                    .with("keptAction", LocalAddress.of(request.getRequestURI()));
            Shell.show(request, response, page.status(status));
        } else {
            String why = DiskRefusal.sentences(visit.messages(), refused, DiskRefusal.Typed.NOTHING);
            Failures.show(request, response, status, why);
        }
    }

    private boolean typed(Visit visit, HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && visit.asker().signedIn()
                && !SentToken.besideFiles(request)
                && !secretForm.test(request.getServletPath());
    }
}
