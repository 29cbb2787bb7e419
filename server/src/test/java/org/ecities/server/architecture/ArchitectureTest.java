package org.ecities.server.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/** The walls of the house: arrows between modules point one way, cores are plain Java. */
@AnalyzeClasses(
        packages = "org.ecities",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.WithoutFixtures.class})
class ArchitectureTest {

    /** Fixtures for tests are never shipped. */
    static final class WithoutFixtures implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/org/ecities/testing/");
        }
    }

    private static final String ROOT = "org.ecities.";

    /** What each module may use of the others. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("jspwiki", Set.of()),
            Map.entry("store", Set.of()),
            Map.entry("backup", Set.of("store")),
            Map.entry("pages", Set.of("store", "jspwiki")),
            Map.entry("records", Set.of("store", "pages")),
            Map.entry("accounts", Set.of("store", "pages")),
            Map.entry("notices", Set.of("store", "pages")),
            Map.entry("members", Set.of("store", "pages", "records", "accounts", "notices")),
            Map.entry("exchange", Set.of("store", "pages", "records")),
            Map.entry("search", Set.of("store", "pages", "records")),
            Map.entry("views", Set.of("store", "pages", "records")),
            Map.entry("sheets", Set.of("store", "pages", "records")),
            Map.entry("profiles", Set.of("store", "pages", "records", "notices", "sheets")));

    @ArchTest
    static final ArchRule arrowsPointOneWay = classes()
            .that()
            .resideOutsideOfPackage("org.ecities.server..")
            .should(new ArchCondition<>("use only modules below their own") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    user.getDirectDependenciesFromSelf().stream()
                            .filter(use -> !allowed(user, use.getTargetClass()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule coresArePlainJava = noClasses()
            .that()
            .resideInAPackage("org.ecities..")
            .and()
            .resideOutsideOfPackages("org.ecities.*.wiki..", "org.ecities.*.web..", "org.ecities.server..", "org.ecities.jspwiki..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.wiki..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyThePagesKitTouchesTheHost = noClasses()
            .that()
            .resideOutsideOfPackages("org.ecities.pages.wiki..", "org.ecities.jspwiki..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.wiki..");

    @ArchTest
    static final ArchRule adaptersAreNobodyElsesBusiness = classes()
            .that()
            .resideInAnyPackage("org.ecities.*.web..", "org.ecities.*.wiki..")
            .and()
            .resideOutsideOfPackage("org.ecities.pages.web..")
            .should(new ArchCondition<>("be used by their own module and the server alone") {
                @Override
                public void check(JavaClass adapter, ConditionEvents events) {
                    adapter.getDirectDependenciesToSelf().stream()
                            .filter(use -> !module(use.getOriginClass()).equals(module(adapter)))
                            .filter(use -> !module(use.getOriginClass()).equals("server"))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule namesSayWhatThingsDo = noClasses()
            .that()
            .resideOutsideOfPackages("org.ecities.pages.wiki..", "org.ecities.jspwiki..")
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl)");

    private static boolean allowed(JavaClass user, JavaClass used) {
        String from = module(user);
        String to = module(used);
        return to.isEmpty() || to.equals(from) || ARROWS.getOrDefault(from, Set.of()).contains(to);
    }

    /** The module of a class of ours; empty for a library. */
    private static String module(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String rest = name.substring(ROOT.length());
        return rest.substring(0, Math.max(0, rest.indexOf('.')));
    }
}
