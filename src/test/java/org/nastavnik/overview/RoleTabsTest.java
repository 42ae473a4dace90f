package org.nastavnik.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.nastavnik.people.Role;
import org.nastavnik.people.Someone;
import org.nastavnik.site.Shell.Tab;

class RoleTabsTest {

    private static List<Tab> tabs(Role role) {
        RoleTabs tabs = new RoleTabs();
        tabs.current = Someone.ofSchool(1, 10, role);
        return tabs.forVisitor();
    }

    @ParameterizedTest
    @CsvSource({
        "matching, units",
        "journals, units",
        "requests, mentors",
        "interviews, mentors",
        "consents, persons",
        "class-teachers, persons",
        "council, orders",
        "practices, compendium"
    })
    void pagesOfACuratorStandUnderTheTabTheyAreReachedFrom(String page, String tab) {
        assertThat(tabs(Role.CURATOR))
                .filteredOn(t -> t.also().contains(page))
                .singleElement()
                .extracting(Tab::path)
                .isEqualTo(tab);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nothingStandsUnderTwoTabs(Role role) {
        assertThat(tabs(role).stream().flatMap(tab -> tab.also().stream())).doesNotHaveDuplicates();
    }

    @Test
    void nobodyHasMoreThanSix() {
        assertThat(tabs(Role.CURATOR)).hasSizeLessThanOrEqualTo(6);
    }
}
