package org.nastavnik.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No row of the permission matrix is left untried without a reason. */
class PermissionTableTest {

    /** The rows of the programme's matrix, by the names under which the table tries them. */
    private static final Set<String> MATRIX =
            Set.of(
                    "school card",
                    "requisites",
                    "programme year",
                    "persons",
                    "data of minors",
                    "consents",
                    "mentor profile",
                    "mentee request",
                    "interviews",
                    "restricted measurements",
                    "matching",
                    "units",
                    "agreement",
                    "individual plan",
                    "journal",
                    "road map",
                    "city road map",
                    "orders",
                    "register",
                    "questionnaires",
                    "responses",
                    "SWOT, monitoring reports",
                    "indicators",
                    "compendium",
                    "practice",
                    "contest",
                    "portfolio",
                    "registry",
                    "depersonalised export",
                    "audit log");

    private static Set<String> tried() {
        return PermissionTable.lines()
                .map(PermissionTable.Line::object)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRowOfTheMatrixIsTriedOrSaysWhyNot() {
        Set<String> held = tried();
        held.addAll(PermissionTable.WITHOUT_PAGES.keySet());

        assertThat(held).containsAll(MATRIX);
    }

    @Test
    void nothingThatHasAPageIsExcused() {
        assertThat(PermissionTable.WITHOUT_PAGES.keySet()).doesNotContainAnyElementsOf(tried());
    }

    @Test
    void whoeverIsTreatedOtherwiseThanTheMatrixSaysIsExplained() {
        assertThat(PermissionTable.lines())
                .filteredOn(PermissionTable.Line::differs)
                .allMatch(line -> !line.why().isBlank());
    }
}
