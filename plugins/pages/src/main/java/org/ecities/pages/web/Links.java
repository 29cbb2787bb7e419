package org.ecities.pages.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages and actions within this site. */
public final class Links {

    private Links() {}

    /** The page itself. */
    public static String view(String page) {
        return "/wiki/" + segment(page);
    }

    /** An earlier version of a page. */
    public static String view(String page, int version) {
        return view(page) + "?version=" + version;
    }

    /** The page without navigation and buttons, for paper. */
    public static String print(String page) {
        return view(page) + "?print=1";
    }

    /** The text editor. */
    public static String edit(String page) {
        return "/edit/" + segment(page);
    }

    /** The form of the page's data sheet. */
    public static String form(String page) {
        return "/form/" + segment(page);
    }

    /** Earlier private values. */
    public static String values(String page) {
        return "/values/" + segment(page);
    }

    /** The data sheet value by value. */
    public static String sheet(String page) {
        return "/sheet/" + segment(page);
    }

    /** The changes of one value of the data sheet. */
    public static String sheet(String page, String field) {
        return sheet(page) + "?field=" + query(field);
    }

    /** The data sheet beside another one. */
    public static String compare(String page) {
        return "/compare/" + segment(page);
    }

    /** All versions. */
    public static String history(String page) {
        return "/history/" + segment(page);
    }

    /** The question whether to delete a page. */
    public static String delete(String page) {
        return "/delete/" + segment(page);
    }

    /** Watching a page. */
    public static String watch(String page) {
        return "/watch/" + segment(page);
    }

    /** The feed of a page's changes. */
    public static String feed(String page) {
        return FeedAction.PAGE + segment(page);
    }

    /** Who sees a page. */
    public static String audience(String page) {
        return "/audience/" + segment(page);
    }

    /** Bringing back an earlier text. */
    public static String restore(String page) {
        return "/restore/" + segment(page);
    }

    /** What there is to know about a page. */
    public static String info(String page) {
        return "/info/" + segment(page);
    }

    /** The question for another name of a page. */
    public static String rename(String page) {
        return "/rename/" + segment(page);
    }

    /** The difference of two versions. */
    public static String diff(String page, int from, int to) {
        return "/diff/" + segment(page) + "?from=" + from + "&to=" + to;
    }

    /** The form that adds files to a page. */
    public static String upload(String page) {
        return "/upload/" + segment(page);
    }

    /** A file of a page, its latest version. */
    public static String file(String page, String file) {
        return "/files/" + segment(page) + "/" + segment(file);
    }

    /** One version of a file of a page. */
    public static String file(String page, String file, int version) {
        return file(page, file) + "?version=" + version;
    }

    /** The comments of a page. */
    public static String comments(String page) {
        return "/comments/" + segment(page);
    }

    /** One comment, on its page. */
    public static String comment(String page, long comment) {
        return view(page) + "#comment-" + comment;
    }

    /** A search. */
    public static String search(String words) {
        return "/search?q=" + query(words);
    }

    /** The sign-in form that leads back to an address. */
    public static String signIn(String back) {
        return "/sign-in?back=" + query(back);
    }

    /** A page name as one path segment. */
    public static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A value as part of a query string. */
    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
