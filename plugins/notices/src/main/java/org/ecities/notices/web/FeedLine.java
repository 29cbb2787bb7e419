package org.ecities.notices.web;

import java.util.List;

/**
 * The address of a personal feed.
 *
 * @param name    part of its message key
 * @param address the whole address, with its token
 */
public record FeedLine(String name, String address) {

    /** All feeds that one token opens. */
    static List<FeedLine> all(String site, String token) {
        return List.of(
                new FeedLine("calendar", site + WorkFeedAction.CALENDAR + "?token=" + token),
                new FeedLine("work", site + WorkFeedAction.FEED + "?token=" + token),
                new FeedLine("watched", site + "/feeds/watched?token=" + token));
    }
}
