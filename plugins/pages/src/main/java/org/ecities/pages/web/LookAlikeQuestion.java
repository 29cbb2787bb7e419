package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.ecities.pages.PageRefusedException;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;

/** Asks who begins a page whether it is not one that is there under a name that looks the same. */
public final class LookAlikeQuestion {

    /** Name of the box that answers it. */
    public static final String ANSWER = "different";

    private final Function<String, List<String>> alikes;
    private final Pages pages;

    /**
     * Asks about pages that the asker may view.
     *
     * @param alikes names of existing pages that look like a name
     */
    public LookAlikeQuestion(Function<String, List<String>> alikes, Pages pages) {
        this.alikes = alikes;
        this.pages = pages;
    }

    /** Names of pages that a new page would be taken for; empty for one that exists. */
    public List<String> names(Visit visit, String name, int base) {
        return base > 0 ? List.of() : alikes.apply(name).stream().filter(other -> seen(visit, other)).toList();
    }

    private boolean seen(Visit visit, String other) {
        return pages.may(visit.asker(), Right.VIEW, other);
    }

    /** Refuses to begin a page as long as the question is not answered; {@link PageRefusedException}. */
    public void require(Visit visit, HttpServletRequest request, String name, int base) {
        List<String> others = names(visit, name, base);
        if (!others.isEmpty() && request.getParameter(ANSWER) == null) {
            throw new PageRefusedException("pages.refused.alike", name, others.get(0));
        }
    }
}
