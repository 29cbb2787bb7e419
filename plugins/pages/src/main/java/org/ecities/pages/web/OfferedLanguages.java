package org.ecities.pages.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ecities.pages.Messages;

/** The languages in which screens are offered: those the operator chose, else every language there is. */
public final class OfferedLanguages {

    private static final String ATTRIBUTE = "offeredLanguages";

    private OfferedLanguages() {}

    /**
     * Chooses them for a whole site.
     *
     * @param languages languages of {@link Messages#LANGUAGES}, the default one first; not empty
     */
    public static void set(ServletContext context, List<Locale> languages) {
        context.setAttribute(ATTRIBUTE, new Offer(List.copyOf(languages)));
    }

    /** The languages of the site of a request, the default one first. */
    public static List<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getServletContext())
                .map(context -> (Offer) context.getAttribute(ATTRIBUTE))
                .map(Offer::languages)
                .orElse(Messages.LANGUAGES);
    }

    private record Offer(List<Locale> languages) {}
}
