package org.nastavnik.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule of {@link ArchitectureTest} held against code that breaks it: a rule that stays green
 * here guards nothing. The broken code stands in the test tree only.
 */
class PlantedViolationsTest {

    static Stream<Arguments> plants() {
        return Stream.of(
                arguments(
                        "room order",
                        ArchitectureTest.knowsOnlyThoseAbove("grammar"),
                        org.nastavnik.grammar.PlantedUpwardLook.class),
                arguments(
                        "entity and web",
                        ArchitectureTest.entitiesKnowNoWebRule(),
                        org.nastavnik.grammar.PlantedWebEntity.class),
                arguments(
                        "resource and database",
                        ArchitectureTest.resourcesUseNoEntityManagerRule(),
                        org.nastavnik.grammar.PlantedThing.class),
                arguments(
                        "resource's name",
                        ArchitectureTest.resourcesArePublicRule(),
                        org.nastavnik.grammar.PlantedThing.class),
                arguments(
                        "known resource",
                        ArchitectureTest.nobodyDependsOnAResourceRule(),
                        org.nastavnik.grammar.PlantedResourceUser.class),
                arguments(
                        "collection and transaction",
                        ArchitectureTest.collectionsOpenNoTransactionRule(),
                        org.nastavnik.grammar.PlantedThing.class),
                arguments(
                        "name",
                        ArchitectureTest.namesRule(),
                        org.nastavnik.grammar.PlantedManager.class),
                arguments(
                        "docx4j",
                        ArchitectureTest.onlyIn("docx", "org.docx4j.."),
                        org.nastavnik.grammar.PlantedUpwardLook.class),
                arguments(
                        "jose",
                        ArchitectureTest.onlyIn("platform", "com.nimbusds.."),
                        org.nastavnik.grammar.PlantedUpwardLook.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plants")
    void ruleTurnsRed(String name, ArchRule rule, Class<?> planted) {
        JavaClasses broken =
                new ClassFileImporter()
                        .importClasses(planted, org.nastavnik.grammar.PlantedThing.class);

        assertThat(rule.evaluate(broken).hasViolation()).isTrue();
    }
}
