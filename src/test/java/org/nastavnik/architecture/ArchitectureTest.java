package org.nastavnik.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The walls of the house. Each rule is seen red on planted code by {@link PlantedViolationsTest}.
 */
class ArchitectureTest {

    static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.nastavnik")
                    .that(
                            DescribedPredicate.describe(
                                    "stand in the shipped WAR",
                                    c -> Rooms.IN_ORDER.contains(roomOf(c))));

    static java.util.stream.Stream<String> rooms() {
        return Rooms.IN_ORDER.stream().limit(Rooms.IN_ORDER.size() - 1L);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void roomKnowsOnlyThoseAboveIt(String room) {
        knowsOnlyThoseAbove(room).check(HOUSE);
    }

    static ArchRule knowsOnlyThoseAbove(String room) {
        return noClasses()
                .that()
                .resideInAPackage(Rooms.packageOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Rooms.forbiddenTo(room));
    }

    @Test
    void everyFolderIsInTheTable() {
        Set<String> folders =
                new ClassFileImporter()
                                .withImportOption(
                                        location ->
                                                location.contains("/classes/org/nastavnik/")
                                                        && !location.contains("/test-classes/"))
                                .importPackages("org.nastavnik")
                                .stream()
                                .map(ArchitectureTest::roomOf)
                                .collect(Collectors.toSet());

        assertThat(folders).containsExactlyInAnyOrderElementsOf(Rooms.IN_ORDER);
    }

    @Test
    void noCyclesBetweenRooms() {
        slices().matching("org.nastavnik.(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void entitiesKnowNoWeb() {
        entitiesKnowNoWebRule().check(HOUSE);
    }

    static ArchRule entitiesKnowNoWebRule() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(MappedSuperclass.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..", "org.nastavnik.site");
    }

    @Test
    void resourcesUseNoEntityManager() {
        resourcesUseNoEntityManagerRule().check(HOUSE);
    }

    static ArchRule resourcesUseNoEntityManagerRule() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }

    @Test
    void nobodyDependsOnAResourceOfAnotherRoom() {
        nobodyDependsOnAResourceRule().check(HOUSE);
    }

    static ArchRule nobodyDependsOnAResourceRule() {
        return noClasses()
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "are resources", c -> c.isAnnotatedWith(Path.class)))
                .as("no class depends on a resource, except resources on themselves")
                .allowEmptyShould(false);
    }

    @Test
    void resourcesArePublicAndSaySo() {
        resourcesArePublicRule().check(HOUSE);
    }

    static ArchRule resourcesArePublicRule() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .bePublic()
                .andShould()
                .haveSimpleNameEndingWith("Resource");
    }

    /** An enum that the web server may not read keeps the whole service from starting. */
    @Test
    void choicesInRequestsArePublic() {
        List<JavaClass> choices =
                HOUSE.stream()
                        .filter(c -> c.isAnnotatedWith(Path.class))
                        .flatMap(c -> c.getMethods().stream())
                        .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(m -> m.getRawParameterTypes().stream())
                        .filter(JavaClass::isEnum)
                        .distinct()
                        .toList();

        assertThat(choices).isNotEmpty();
        assertThat(choices).allMatch(c -> c.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** A root that ends with a variable would swallow the addresses of its neighbours. */
    @Test
    void rootsEndWithAWord() {
        assertThat(
                        HOUSE.stream()
                                .filter(c -> c.isAnnotatedWith(Path.class))
                                .filter(
                                        c ->
                                                c.getAnnotationOfType(Path.class)
                                                        .value()
                                                        .endsWith("}"))
                                .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("HomeResource", "AssetsResource");
    }

    @Test
    void collectionsOpenNoTransaction() {
        collectionsOpenNoTransactionRule().check(HOUSE);
    }

    static ArchRule collectionsOpenNoTransactionRule() {
        return noClasses()
                .that(
                        DescribedPredicate.describe(
                                "use an EntityManager",
                                c ->
                                        c.getAllFields().stream()
                                                .anyMatch(
                                                        f ->
                                                                f.getRawType()
                                                                        .isAssignableTo(
                                                                                EntityManager
                                                                                        .class))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Transactional.class);
    }

    @Test
    void namesSayWhatAThingIs() {
        namesRule().check(HOUSE);
    }

    static ArchRule namesRule() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Service|Dto|DTO)");
    }

    @Test
    void docx4jStaysInItsRoom() {
        onlyIn("docx", "org.docx4j..").check(HOUSE);
    }

    @Test
    void joseStaysInItsRoom() {
        onlyIn("platform", "com.nimbusds..").check(HOUSE);
    }

    static ArchRule onlyIn(String room, String library) {
        return noClasses()
                .that(
                        DescribedPredicate.not(resideInAPackage(Rooms.packageOf(room)))
                                .as("do not reside in " + room))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    static String roomOf(JavaClass c) {
        String[] parts = c.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
