package org.nastavnik.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.IdentityLinked;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignment;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.people.Someone;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.RuleBroken;

/** One who waits for an answer while a curator links the account to a person of the school. */
class WaitingNewcomerTest {

    private static final long SCHOOL = 1;
    private static final long ACCOUNT = 7;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final PersonName NAME = new PersonName("Тестова", "Яна", null);

    private final JoinRequest request =
            new JoinRequest(
                    SCHOOL,
                    ACCOUNT,
                    new Applicant(NAME, Gender.F, AffiliationKind.TEACHER, "учитель", Role.MENTEE),
                    Instant.EPOCH);
    private final Person colleague = person();
    private final Identity account = new Identity() {};
    private final List<RoleAssignment> roles = new ArrayList<>();
    private final List<String> given = new ArrayList<>();
    private final RoleAssignments assignments =
            new RoleAssignments() {
                @Override
                public List<RoleAssignment> of(long personId) {
                    return roles;
                }

                @Override
                public boolean assign(long personId, Role role, @Nullable Long schoolId) {
                    return given.add(personId + " " + role + " " + schoolId);
                }
            };
    private final JoinRequests requests =
            new JoinRequests() {
                @Override
                Optional<JoinRequest> openOfIdentity(long identityId) {
                    return Optional.of(request);
                }
            };
    private final AdmitApplicant admit = new AdmitApplicant();

    WaitingNewcomerTest() {
        requests.assignments = assignments;
        admit.assignments = assignments;
        admit.current = Someone.ofSchool(SCHOOL, 12, Role.CURATOR);
        admit.persons =
                new Persons() {
                    @Override
                    public Person known(long id) {
                        return colleague;
                    }
                };
        admit.identities =
                new Identities() {
                    @Override
                    public Identity byId(long id) {
                        return account;
                    }
                };
        admit.schools =
                new Schools() {
                    @Override
                    public LocalDate today() {
                        return DAY;
                    }
                };
        admit.audit =
                new AuditLog() {
                    @Override
                    public void write(
                            @Nullable Long personId,
                            @Nullable Long schoolId,
                            String action,
                            @Nullable String subject) {}
                };
    }

    private static Person person() {
        return new Person(NAME, Gender.F, DAY) {
            @Override
            public long id() {
                return 15;
            }
        };
    }

    @Test
    void waitsOnWhereTheLinkBringsNoRole() {
        requests.withdraw(new IdentityLinked(ACCOUNT, 15));

        assertThatCode(request::confirm).doesNotThrowAnyException();
    }

    @Test
    void waitsNoMoreWhereTheLinkBringsARole() {
        roles.add(new RoleAssignment() {});

        requests.withdraw(new IdentityLinked(ACCOUNT, 15));

        assertThatThrownBy(request::confirm).isInstanceOf(RuleBroken.class);
    }

    @Test
    void comesInAsThePersonWhoseTheAccountIsAlready() {
        Affiliation place = new Affiliation(SCHOOL, AffiliationKind.TEACHER, "завуч", DAY);
        colleague.affiliate(place);
        account.linkTo(15);

        admit.admit(request, null);

        assertThat(given).containsExactly("15 MENTEE 1");
        assertThat(account.personId()).isEqualTo(15);
        assertThat(colleague.affiliationIn(SCHOOL)).as("no second place").containsSame(place);
    }

    @Test
    void getsAPlaceWhereThePersonIsOfAnotherSchool() {
        colleague.affiliate(new Affiliation(2, AffiliationKind.TEACHER, "учитель", DAY));
        account.linkTo(15);

        admit.admit(request, null);

        assertThat(colleague.affiliationIn(SCHOOL)).isPresent();
    }
}
