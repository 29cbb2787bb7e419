package org.ecities.jspwiki.completion;

import org.apache.wiki.event.WikiEvent;
import org.apache.wiki.event.WikiPageEvent;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class EventAttributesTest {

    private final WikiEvent event = new WikiPageEvent(this, WikiPageEvent.PAGE_REQUESTED, "Suwon");

    @Test
    void areEmptyAtFirstAndWritable() {
        Map<Object, Object> attributes = EventAttributes.orEmpty(null);
        assertThat(attributes).isEmpty();
        attributes.put("ip", null);
        assertThat(attributes).containsKey("ip");
    }

    @Test
    void stayTheSameMap() {
        Map<Object, Object> attributes = new HashMap<>();
        assertThat(EventAttributes.orEmpty(attributes)).isSameAs(attributes);
    }

    @Test
    void belongToOneEvent() {
        event.getAttributes().put("ip", "192.168.1.7");
        assertThat(event.getAttributes()).containsOnly(Map.entry("ip", "192.168.1.7"));
        assertThat(new WikiPageEvent(this, WikiPageEvent.PAGE_REQUESTED, "Suwon").getAttributes()).isEmpty();
    }
}
