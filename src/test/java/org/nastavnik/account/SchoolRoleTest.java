package org.nastavnik.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nastavnik.people.Role;
import org.nastavnik.site.Problems;

class SchoolRoleTest {

    private final Problems problems = new Problems();

    @Test
    void takesARoleOfTheSchool() {
        assertThat(SchoolRole.chosen("MENTOR", problems)).isEqualTo(Role.MENTOR);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void givesNoRoleInTheCity() {
        assertThat(SchoolRole.chosen("METHODIST", problems)).isNull();
        assertThat(problems.has("role")).isTrue();
    }

    @Test
    void guessesNoRole() {
        assertThat(SchoolRole.chosen("", problems)).isNull();
        assertThat(problems.has("role")).isTrue();
    }
}
