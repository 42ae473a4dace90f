package org.nastavnik.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.roster.CourseDifference.Account;

class CourseDifferenceTest {

    private static final Set<String> NOBODY = Set.of();

    private static Roster.Member member(String id, @Nullable String last, @Nullable String first) {
        return new Roster.Member(id, true, false, IdentityHints.of(last, first, null, null));
    }

    private static Account account(String id, @Nullable String last, @Nullable String first) {
        return new Account(id, 100 + id.length(), IdentityHints.of(last, first, null, null));
    }

    private static Map<String, Account> accounts(Account... accounts) {
        return Arrays.stream(accounts)
                .collect(Collectors.toMap(Account::userId, Function.identity()));
    }

    private static CourseDifference difference(
            List<Roster.Member> members, Map<String, Account> ours, Set<String> before) {
        return CourseDifference.of(members, ours, ours.keySet(), before, m -> true);
    }

    @Test
    void offersAsNewWhomNobodyHasClaimed() {
        CourseDifference difference =
                difference(List.of(member("3", "Примерова", "Ася")), Map.of(), NOBODY);

        assertThat(difference.rows())
                .singleElement()
                .matches(row -> row.kind() == RosterRow.Kind.NEW && row.personId() == null);
    }

    @Test
    void showsNobodyWhomTheCuratorMayNotSee() {
        CourseDifference difference =
                CourseDifference.of(
                        List.of(member("3", "Примерова", "Ася")),
                        Map.of(),
                        NOBODY,
                        NOBODY,
                        m -> false);

        assertThat(difference.rows()).isEmpty();
    }

    @Test
    void countsAccountsOfOthersWithoutShowingThem() {
        CourseDifference difference =
                CourseDifference.of(
                        List.of(member("3", "Примерова", "Ася")),
                        Map.of(),
                        Set.of("3"),
                        NOBODY,
                        m -> true);

        assertThat(difference.rows()).isEmpty();
        assertThat(difference.elsewhere()).isEqualTo(1);
    }

    @Test
    void tellsAnotherNameBesideTheOldOne() {
        CourseDifference difference =
                difference(
                        List.of(member("3", "Учебная", "Ася")),
                        accounts(account("3", "Примерова", "Ася")),
                        NOBODY);

        assertThat(difference.rows())
                .singleElement()
                .matches(row -> row.kind() == RosterRow.Kind.CHANGED)
                .matches(row -> "Примерова".equals(row.oldHints().lastName()))
                .matches(row -> "Учебная".equals(row.hints().lastName()));
    }

    @Test
    void takesSpellingsAndGluedPatronymicsForTheSameName() {
        CourseDifference difference =
                difference(
                        List.of(member("3", "Семенова", "Ася Эдуардовна")),
                        accounts(account("3", "Семёнова", "Ася")),
                        NOBODY);

        assertThat(difference.rows()).isEmpty();
        assertThat(difference.known()).isEqualTo(1);
    }

    @Test
    void takesAWithheldNameForNoChange() {
        CourseDifference difference =
                difference(
                        List.of(member("3", null, null)),
                        accounts(account("3", "Примерова", "Ася")),
                        NOBODY);

        assertThat(difference.rows()).isEmpty();
    }

    @Test
    void missesWhoStoodInTheListBefore() {
        CourseDifference difference =
                difference(
                        List.of(), accounts(account("3", "Примерова", "Ася")), Set.of("3", "999"));

        assertThat(difference.rows())
                .singleElement()
                .matches(row -> row.kind() == RosterRow.Kind.MISSING);
    }

    @Test
    void doesNotMissWhoLaunchesWithoutBeingEnrolled() {
        CourseDifference difference =
                difference(List.of(), accounts(account("2", "Настройкин", "Сергей")), NOBODY);

        assertThat(difference.rows()).isEmpty();
    }

    @Test
    void missesWhoIsSwitchedOffInTheCourse() {
        Roster.Member off =
                new Roster.Member(
                        "3", false, false, IdentityHints.of("Тестова", "Яна", null, null));

        CourseDifference ours =
                difference(List.of(off), accounts(account("3", "Тестова", "Яна")), NOBODY);
        CourseDifference nobodys = difference(List.of(off), Map.of(), NOBODY);

        assertThat(ours.rows())
                .singleElement()
                .matches(row -> row.kind() == RosterRow.Kind.MISSING);
        assertThat(nobodys.rows()).as("is not offered as new").isEmpty();
    }

    @Test
    void countsNewcomersWithoutAName() {
        CourseDifference difference =
                difference(
                        List.of(member("3", null, null), member("4", "Тестова", "Яна")),
                        Map.of(),
                        NOBODY);

        assertThat(difference.rows()).hasSize(2);
        assertThat(difference.nameless()).isEqualTo(1);
    }
}
