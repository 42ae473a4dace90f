package org.nastavnik.lms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsersTest {

    private final Users users = Users.ofDemonstration();

    @Test
    void haveNamesAndAddressesOfTheirOwn() {
        assertThat(users.all()).hasSize(31);
        assertThat(users.all()).extracting(LmsUser::username).doesNotHaveDuplicates();
        assertThat(users.all())
                .extracting(LmsUser::email)
                .doesNotHaveDuplicates()
                .allMatch(email -> email.endsWith(".example"));
    }

    @Test
    void belongToKnownGroups() {
        assertThat(users.all())
                .flatExtracting(LmsUser::groups)
                .isSubsetOf(Course.groups().keySet());
    }

    @Test
    void includeEverySchoolsDirectorAndCurator() {
        Course.groups()
                .keySet()
                .forEach(
                        group ->
                                assertThat(users.all())
                                        .filteredOn(
                                                user ->
                                                        user.groups()
                                                                .equals(java.util.List.of(group)))
                                        .extracting(LmsUser::demoRole)
                                        .contains(
                                                "директор",
                                                "куратор",
                                                "наставник",
                                                "наставляемый педагог"));
    }
}
