package org.ecities.pages.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecities.pages.Activity;
import org.ecities.pages.Pages;
import org.ecities.pages.Right;
import org.ecities.store.PageEvent;
import org.ecities.store.PageHead;

/**
 * All versions of a page at {@code /history/<page>?page=}, newest first, with what happened to its files and comments
 * between them; {@code page} counts from 0.
 */
public final class HistoryAction extends Action {

    /** Versions on one screen for those who have not chosen. */
    static final int ROWS = 50;

    /** Most lines about files and comments on one screen. */
    static final int EVENTS = 500;

    private static final int MAX_SCREEN = 10_000_000;

    private final transient Pages pages;
    private final transient Activity activity;
    private final transient Absent absent;
    private final transient PageRemarks remarks;

    /** Connects the parts, where nothing is said of versions beside their notes. */
    public HistoryAction(Pages pages, Activity activity) {
        this(pages, activity, PageRemarks.NONE);
    }

    /** Connects the parts. */
    public HistoryAction(Pages pages, Activity activity, PageRemarks remarks) {
        this.remarks = remarks;
        this.pages = pages;
        this.activity = activity;
        this.absent = new Absent(pages);
    }

    @Override
    protected void show(Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        int screen = (int) Numbers.optional(request, "page", MAX_SCREEN).orElse(0);
        List<PageHead> newest = pages.history(visit.asker(), pageName(request), 0, 1);
        if (newest.isEmpty()) {
            absent.page(visit, request, response, pageName(request));
        } else {
            Shell.show(request, response, screen(visit, newest.get(0), screen));
        }
    }

    /** Also of a deleted page, whose latest version is the deletion. */
    private ShellPage screen(Visit visit, PageHead latest, int screen) {
        String name = latest.name();
        int wanted = visit.rows(ROWS);
        List<PageHead> heads = pages.history(visit.asker(), name, screen * wanted, wanted + 1);
        return ShellPage.about("history", visit.messages().text("pages.history.title", name), name)
                .with("rows", rows(visit, name, screen, heads))
                .with("remarks", remarks.versions(visit, latest))
                .with("latest", latest.version())
                .with("viewHref", Links.view(name))
                .with("diffAction", "/diff/" + Links.segment(name))
                .with("restoreAction", restoreAction(visit, latest))
                .with("deleteHref", deleteHref(visit, latest))
                .with("feedHref", Links.feed(name))
                .with("renameHref", renameHref(visit, latest))
                .with("newerHref", screen > 0 ? address(name, screen - 1) : "")
                .with("olderHref", heads.size() > wanted ? address(name, screen + 1) : "");
    }

    private List<VersionRow> rows(Visit visit, String name, int screen, List<PageHead> heads) {
        Map<Integer, String> before = pages.renames(visit.asker(), name);
        Moments moments = Moments.of(visit);
        List<VersionRow> rows = new ArrayList<>();
        List<PageEvent> others = others(visit, name, screen, heads);
        int next = 0;
        for (PageHead head : heads.subList(0, Math.min(visit.rows(ROWS), heads.size()))) {
            for (; next < others.size() && others.get(next).change() >= head.change(); next++) {
                rows.add(VersionRow.of(visit, moments, others.get(next)));
            }
            rows.add(VersionRow.of(visit, moments, head, before.getOrDefault(head.version(), "")));
        }
        return rows;
    }

    /** What happened to files and comments since the last version of this screen, up to the screen before. */
    private List<PageEvent> others(Visit visit, String name, int screen, List<PageHead> heads) {
        if (heads.isEmpty()) {
            return List.of();
        }
        int wanted = visit.rows(ROWS);
        long from = heads.get(Math.min(wanted, heads.size()) - 1).change();
        long before = screen == 0
                ? Numbers.MAX
                : pages.history(visit.asker(), name, screen * wanted - 1, 1).get(0).change();
        return activity.ofPage(visit.asker(), name, from, before, EVENTS + wanted).stream()
                .filter(event -> !event.ofText())
                .toList();
    }

    private String restoreAction(Visit visit, PageHead latest) {
        Right right = latest.deleted() ? Right.CREATE : Right.EDIT;
        return pages.may(visit.asker(), right, latest.name()) ? "/restore/" + Links.segment(latest.name()) : "";
    }

    private String deleteHref(Visit visit, PageHead latest) {
        boolean may = !latest.deleted() && pages.may(visit.asker(), Right.DELETE, latest.name());
        return may ? Links.delete(latest.name()) : "";
    }

    private String renameHref(Visit visit, PageHead latest) {
        boolean may = !latest.deleted() && pages.may(visit.asker(), Right.RENAME, latest.name());
        return may ? Links.rename(latest.name()) : "";
    }

    private static String address(String name, int screen) {
        return Links.history(name) + (screen == 0 ? "" : "?page=" + screen);
    }
}
