package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.ecities.pages.Asker;
import org.ecities.pages.Messages;

/**
 * What is known of the visitor who sent a request. The sign-in filter makes one for each request before
 * any action sees it.
 */
public final class Visit {

    private static final String ATTRIBUTE = "visit";

    private final Asker asker;
    private final Messages messages;
    private final UnaryOperator<String> tokens;
    private final ZoneId zone;
    private final int rows;
    private final IntSupplier openTasks;

    /**
     * Describes a visitor.
     *
     * @param asker  who it is
     * @param locale language of the interface
     * @param token  makes the form token (only asked for when a form is written)
     */
    public Visit(Asker asker, Locale locale, Supplier<String> token) {
        this(asker, locale, ZoneId.of("UTC"), 0, address -> token.get());
    }

    /**
     * Describes a visitor with choices of their own.
     *
     * @param asker  who it is
     * @param locale language of the interface
     * @param zone   in which times are shown
     * @param rows   chosen rows on one screen of a list; 0 when none were chosen
     * @param tokens makes form tokens: of all forms for the empty text, else of the form sent to one address alone
     */
    public Visit(Asker asker, Locale locale, ZoneId zone, int rows, UnaryOperator<String> tokens) {
        this(asker, locale, zone, rows, tokens, () -> 0);
    }

    /**
     * Describes a visitor who may have something to do.
     *
     * @param asker     who it is
     * @param locale    language of the interface
     * @param zone      in which times are shown
     * @param rows      chosen rows on one screen of a list; 0 when none were chosen
     * @param tokens    makes form tokens
     * @param openTasks counts the visitor's open tasks; only asked when a screen is shown
     */
    public Visit(
            Asker asker, Locale locale, ZoneId zone, int rows, UnaryOperator<String> tokens, IntSupplier openTasks) {
        this.openTasks = openTasks;
        this.rows = rows;
        this.zone = zone;
        this.asker = asker;
        this.messages = Messages.of(locale);
        this.tokens = tokens;
    }

    /** The visit of a request. */
    public static Visit of(HttpServletRequest request) {
        Visit visit = (Visit) request.getAttribute(ATTRIBUTE);
        return visit != null ? visit : new Visit(Asker.anonymous(), Locale.ENGLISH, () -> "");
    }

    /** Attaches this visit to a request. */
    public void attach(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** Who asks. */
    public Asker asker() {
        return asker;
    }

    /** Words in the visitor's language. */
    public Messages messages() {
        return messages;
    }

    /** Language of the interface. */
    public Locale locale() {
        return messages.locale();
    }

    /** In which times are shown. */
    public ZoneId zone() {
        return zone;
    }

    /** Rows on one screen of a list: as many as the visitor has chosen, else the standard of the list. */
    public int rows(int standard) {
        return rows == 0 ? standard : rows;
    }

    /** Value of the hidden field {@code token} that every form with method POST carries. */
    public String token() {
        return tokens.apply("");
    }

    /**
     * The token of a form with files. It stands in the query of the form's address, where it can be checked before
     * any file is read, and is good for that address alone.
     *
     * @param path decoded path of the address, for example {@code /upload/City.Suwon}
     */
    public String token(String path) {
        return tokens.apply(path);
    }

    /** For JSPs: is the visitor signed in. */
    public boolean isSignedIn() {
        return asker.signedIn();
    }

    /** For JSPs: the visitor's full name. */
    public String getFullName() {
        return asker.fullName();
    }

    /** For JSPs: how many open tasks the visitor has. */
    public int getOpenTasks() {
        return openTasks.getAsInt();
    }

    /** For JSPs: the form token. */
    public String getToken() {
        return token();
    }

    /** For JSPs: is the visitor of the secretariat. */
    public boolean isSecretariat() {
        return asker.secretariat();
    }
}
