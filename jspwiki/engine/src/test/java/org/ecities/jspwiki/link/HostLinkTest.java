package org.ecities.jspwiki.link;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** The host is linked: with this a member that somebody forgot fails the build and not a visitor. */
class HostLinkTest {

    private static final String HOST = "org/apache/wiki/";

    /** What two filters of the host would call, the one against spam and the one that pings; we run neither. */
    private static final List<String> NOT_SHIPPED = List.of("net/thauvin/erik/akismet/", "org/apache/xmlrpc/");

    private static final References REFERENCES = new References();
    private static final ClassPath CLASS_PATH = new ClassPath();
    private static List<byte[]> hostClasses;

    @BeforeAll
    static void readHost() {
        hostClasses = HostClasses.all();
        hostClasses.forEach(REFERENCES::addAllOf);
        System.out.printf("Host link check: %d classes name %d classes and %d members, %d of them the host's own.%n",
                hostClasses.size(), REFERENCES.classes.size(), REFERENCES.members.size(), membersOfHost().size());
    }

    @Test
    void theHostIsAllThere() {
        assertThat(hostClasses.size()).isGreaterThan(550);
        assertThat(membersOfHost().size()).isGreaterThan(6500);
    }

    @Test
    void everyMemberOfTheHostThatIsNamedIsThere() {
        assertThat(membersOfHost()).filteredOn(member -> !CLASS_PATH.resolves(member)).isEmpty();
    }

    @Test
    void everyClassThatIsNamedIsThere() {
        assertThat(REFERENCES.classes).filteredOn(name -> isShipped(name) && !CLASS_PATH.has(name)).isEmpty();
    }

    @Test
    void everyMemberOfALibraryThatIsNamedIsThere() {
        assertThat(REFERENCES.members)
                .filteredOn(member -> isShipped(member.owner()) && !CLASS_PATH.resolves(member)).isEmpty();
    }

    @Test
    void nothingIsLeftOnTheOldNames() {
        assertThat(HostClasses.files()).filteredOn(HostLinkTest::holdsOldNames).isEmpty();
    }

    private static List<References.Member> membersOfHost() {
        return REFERENCES.members.stream().filter(member -> member.owner().startsWith(HOST)).toList();
    }

    private static boolean isShipped(String className) {
        return NOT_SHIPPED.stream().noneMatch(className::startsWith);
    }

    private static boolean holdsOldNames(Path file) {
        String content = new String(HostClasses.read(file), StandardCharsets.ISO_8859_1);
        return content.contains("javax/servlet") || content.contains("javax.servlet")
                || content.contains("javax/mail") || content.contains("javax.mail");
    }
}
