package org.ecities.pages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ecities.pages.Drafts;
import org.ecities.pages.PageRefusedException;
import org.ecities.store.Commit;
import org.ecities.store.PageNames;

/** The drafts of one kind of form, for its action: kept when something is not saved, offered when it opens again. */
public final class FormDrafts {

    /** The text editor's drafts. */
    public static final String EDIT = "edit";
    /** The data sheet form's drafts. */
    public static final String FORM = "form";

    /** Fields that are no part of what was typed. */
    private static final Set<String> NEVER = Set.of("token", "do", "theirs", "draft");

    private final Drafts drafts;
    private final String form;
    private final DraftAnswers answers;

    /** Works on the drafts of one form, {@link #EDIT} or {@link #FORM}, that nobody clears. */
    public FormDrafts(Drafts drafts, String form) {
        this(drafts, form, DraftAnswers.NONE);
    }

    /** Works on the drafts of one form, {@link #EDIT} or {@link #FORM}. */
    public FormDrafts(Drafts drafts, String form, DraftAnswers answers) {
        this.drafts = drafts;
        this.form = form;
        this.answers = answers;
    }

    /** Keeps what a request sent; when it was kept, absent when it was not. */
    public Optional<Instant> keep(Visit visit, HttpServletRequest request, String page) {
        return drafts.keep(visit.asker(), form, page, base(request), fields(request.getParameterMap()));
    }

    /** True when a request sent more than a draft can hold. */
    boolean tooLong(HttpServletRequest request) {
        return drafts.tooLong(fields(request.getParameterMap()));
    }

    /** Refuses words about who cleared the text that do not fit, before anything is kept. */
    public void check(HttpServletRequest request) {
        answers.check(request);
    }

    /** The text was saved: whoever cleared it stays with its version, and the draft goes. */
    public void saved(Visit visit, HttpServletRequest request, String page, Optional<Commit> commit) {
        String digest = Drafts.digest(fields(request.getParameterMap()));
        commit.stream()
                .flatMap(made -> made.pages().stream())
                .filter(made -> PageNames.folded(made.name()).equals(PageNames.folded(page)))
                .forEach(made -> answers.saved(visit, request, form, made, digest));
        drop(visit, page);
    }

    /** Forgets a draft that is not wanted. */
    public void drop(Visit visit, String page) {
        drafts.drop(visit.asker(), form, page);
    }

    /** The draft somebody goes on with: the request says {@code draft=continue}. */
    public Optional<Drafts.Typed> continued(Visit visit, HttpServletRequest request, String page) {
        return "continue".equals(request.getParameter("draft"))
                ? drafts.of(visit.asker(), form, page)
                : Optional.empty();
    }

    /**
     * Offers the draft of a page, if there is one, on the screen that is shown next (attribute {@code draft}), and
     * lets the screen keep drafts while somebody types ({@code draftAction}).
     */
    public void offer(Visit visit, HttpServletRequest request, String page, boolean continued) {
        request.setAttribute("draftAction", address(form, page));
        request.setAttribute("approvalAction", visit.isSignedIn() ? approval(form, page) : "");
        answers.show(visit, request, form, page);
        if (!continued) {
            drafts.of(visit.asker(), form, page).ifPresent(draft -> request.setAttribute(
                    "draft",
                    new DraftOffer(Moments.of(visit).minute(draft.at()), continuing(page), address(form, page))));
        }
    }

    /** The address to which a form sends its drafts. */
    public static String address(String form, String page) {
        return "/draft/" + form + "/" + Links.segment(page);
    }

    /** The screen on which a draft is printed and shown to a superior. */
    public static String approval(String form, String page) {
        return "/print/" + form + "/" + Links.segment(page);
    }

    private String continuing(String page) {
        return "/" + form + "/" + Links.segment(page) + "?draft=continue";
    }

    private static Map<String, List<String>> fields(Map<String, String[]> parameters) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!NEVER.contains(name)) {
                fields.put(name, Arrays.asList(values));
            }
        });
        return fields;
    }

    private static int base(HttpServletRequest request) {
        try {
            return (int) Numbers.version(request, "base").orElse(0);
        } catch (PageRefusedException unreadable) {
            return 0;
        }
    }
}
