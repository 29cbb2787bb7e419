package org.ecities.members.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.ecities.members.PracticeCities;
import org.ecities.members.PracticeCities.PracticeCity;
import org.ecities.pages.NotAllowedException;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Right;
import org.ecities.pages.web.Action;
import org.ecities.pages.web.Links;
import org.ecities.pages.web.Moments;
import org.ecities.pages.web.SeeOther;
import org.ecities.pages.web.Shell;
import org.ecities.pages.web.ShellPage;
import org.ecities.pages.web.Visit;

/** {@code /practice}: begins the practice city of whoever is signed in, or leads to it. */
public final class PracticeAction extends Action {

    /** Address of the screen. */
    public static final String PATH = "/practice";

    private final transient PracticeCities cities;

    /** Connects the parts. */
    public PracticeAction(PracticeCities cities) {
        this.cities = cities;
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signedIn(visit);
        Optional<PracticeCity> city = cities.of(visit.asker());
        Shell.show(request, response, ShellPage.of("practice", visit.messages().text("members.practice.title"))
                .with("text", visit.messages().text("members.practice.intro", PracticeCities.KEPT.toDays()))
                .with("href", city.map(found -> Links.view(found.page())).orElse(""))
                .with("until", city.map(found -> Moments.of(visit).day(found.until())).orElse("")));
    }

    @Override
    protected void change(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        signedIn(visit);
        if (!"begin".equals(request.getParameter("do"))) {
            throw new PageRefusedException("pages.refused.form", "do");
        }
        SeeOther.answer(response, Links.view(cities.begin(visit.asker(), visit.locale()).page()));
    }

    private static void signedIn(Visit visit) {
        if (!visit.isSignedIn()) {
            throw new NotAllowedException(Right.VIEW, PATH);
        }
    }
}
