package org.ecities.jspwiki;

import org.apache.wiki.WikiEngine;
import org.jdom2.Element;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The one file that says who plays which role of the host. */
class ClassMappingsTest {

    private static final String NAME = "ini/classmappings.xml";

    record Role(String role, String player) {
    }

    @Test
    void isTheOnlyOneOnTheClassPath() throws Exception {
        assertThat(Collections.list(WikiEngine.class.getClassLoader().getResources(NAME))).hasSize(1);
    }

    @Test
    void givesEachRoleOnce() throws Exception {
        assertThat(roles()).hasSize(25).extracting(Role::role).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void namesARoleOfTheHostAndAClassThatPlaysIt(Role role) throws Exception {
        Class<?> wanted = Class.forName(role.role());
        boolean isOurs = role.player().startsWith("org.ecities.pages.wiki.");
        assertThat(isOurs || wanted.isAssignableFrom(Class.forName(role.player()))).isTrue();
    }

    static List<Role> roles() throws Exception {
        Element mappings = new SAXBuilder().build(WikiEngine.class.getClassLoader().getResource(NAME)).getRootElement();
        return mappings.getChildren("mapping").stream()
                .map(mapping -> new Role(mapping.getChildText("requestedClass"), mapping.getChildText("mappedClass"))).toList();
    }
}
