package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.GrammarFilters;
import org.nastavnik.grammar.Post;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Person;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;

class NamesakesTest {

    private static final long SCHOOL = 1;
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private long ids;

    /** A paper that names some in a list and some with their posts. */
    public record Paper(List<DeclinableName> names, List<Signatory> withPosts, boolean internal)
            implements ForOwnUse {}

    private Person person(
            String last, String first, AffiliationKind kind, String postOrGrade, int born) {
        Person person = new Person(new PersonName(last, first, null), Gender.F, SEPTEMBER);
        person.bornOn(LocalDate.of(born, 3, 8));
        person.affiliate(new Affiliation(SCHOOL, kind, postOrGrade, SEPTEMBER));
        return Ids.giveChild(person, ++ids);
    }

    private Person pupil(String last, String first, String grade, int born) {
        return person(last, first, AffiliationKind.PUPIL, grade, born);
    }

    private Person teacher(String last, String first, String post) {
        return person(last, first, AffiliationKind.TEACHER, post, 1980);
    }

    private static Paper naming(boolean internal, Person... people) {
        return new Paper(
                Arrays.stream(people).map(person -> person.declinable(DAY)).toList(),
                List.of(),
                internal);
    }

    private static List<String> inFull(Paper paper) {
        return Namesakes.toldApart(paper, SCHOOL).names().stream()
                .map(DeclinableName::toString)
                .toList();
    }

    private static List<String> printed(Paper paper, String... filters) {
        Object value = Namesakes.toldApart(paper, SCHOOL).names();
        for (String filter : filters) {
            value = GrammarFilters.all().get(filter).apply(value);
        }
        return ((List<?>) value)
                .stream().map(name -> name.toString().replace('\u00a0', ' ')).toList();
    }

    @Test
    void pupilsOfOneNameAreToldApartByTheirClasses() {
        Paper paper =
                naming(
                        true,
                        pupil("Учебная", "Анна", "7 «А»", 2013),
                        pupil("Учебная", "Анна", "8 «Б»", 2012),
                        pupil("Показова", "Анна", "7 «А»", 2013));

        assertThat(inFull(paper))
                .containsExactly("Учебная Анна (7 «А»)", "Учебная Анна (8 «Б»)", "Показова Анна");
    }

    @Test
    void yoAndYeMakeNamesEqual() {
        Paper paper =
                naming(
                        true,
                        pupil("Ёжикова", "Алёна", "7 «А»", 2013),
                        pupil("Ежикова", "Алена", "8 «Б»", 2012));

        assertThat(inFull(paper)).containsExactly("Ёжикова Алёна (7 «А»)", "Ежикова Алена (8 «Б»)");
    }

    @Test
    void differentNamesWithEqualInitialsAreToldApartInShortOnly() {
        Paper paper =
                naming(
                        true,
                        teacher("Учебная", "Анна", "учитель физики"),
                        pupil("Учебная", "Алла", "7 «А»", 2013));

        assertThat(printed(paper, "s"))
                .containsExactly("Учебная А. (учитель физики)", "Учебная А. (7 «А»)");
        assertThat(inFull(paper)).containsExactly("Учебная Анна", "Учебная Алла");
    }

    @Test
    void additionStandsAfterTheNameInEveryCaseAndIsNotDeclined() {
        Paper paper =
                naming(
                        true,
                        teacher("Учебная", "Анна", "учитель физики"),
                        teacher("Учебная", "Анна", "методист"));

        assertThat(printed(paper, "dat", "s"))
                .containsExactly("Учебной А. (учитель физики)", "Учебной А. (методист)");
        assertThat(printed(paper, "gen"))
                .containsExactly("Учебной Анны (учитель физики)", "Учебной Анны (методист)");
        assertThat(printed(paper, "sig")).containsOnly("А. Учебная");
    }

    @Test
    void yearOfBirthTellsPupilsOfOneClassApartInThePaperForOwnUseOnly() {
        Person older = pupil("Учебная", "Анна", "7 «А»", 2012);
        Person younger = pupil("Учебная", "Анна", "7 «А»", 2013);

        assertThat(inFull(naming(true, older, younger)))
                .containsExactly("Учебная Анна (2012 г. р.)", "Учебная Анна (2013 г. р.)");
        assertThat(inFull(naming(false, older, younger))).containsOnly("Учебная Анна");
    }

    @Test
    void whoAloneIsOfHisClassGetsNoYear() {
        Paper paper =
                naming(
                        true,
                        pupil("Учебная", "Анна", "7 «А»", 2012),
                        pupil("Учебная", "Анна", "7 «А»", 2013),
                        pupil("Учебная", "Анна", "8 «Б»", 2012));

        assertThat(inFull(paper))
                .containsExactly(
                        "Учебная Анна (7 «А», 2012 г. р.)",
                        "Учебная Анна (7 «А», 2013 г. р.)",
                        "Учебная Анна (8 «Б»)");
    }

    @Test
    void ageOfGrownUpsIsToldNowhere() {
        Person one = teacher("Учебная", "Анна", "учитель");
        Person other = person("Учебная", "Анна", AffiliationKind.TEACHER, "учитель", 1990);

        assertThat(inFull(naming(true, one, other))).containsOnly("Учебная Анна");
    }

    @Test
    void whoIsNamedTwiceIsNobodysNamesake() {
        Person twice = pupil("Учебная", "Анна", "7 «А»", 2013);
        Paper paper = naming(true, twice, twice);

        assertThat(Namesakes.toldApart(paper, SCHOOL)).isSameAs(paper);
    }

    @Test
    void paperWithoutNamesakesStaysAsItIs() {
        Paper paper =
                naming(
                        true,
                        pupil("Учебная", "Анна", "7 «А»", 2013),
                        pupil("Показова", "Анна", "7 «А»", 2013));

        assertThat(Namesakes.toldApart(paper, SCHOOL)).isSameAs(paper);
    }

    @Test
    void postIsNotRepeatedAfterTheFullNameBesideIt() {
        List<Signatory> signed =
                Stream.of("учитель физики", "методист")
                        .map(
                                post ->
                                        new Signatory(
                                                Post.of(post),
                                                teacher("Учебная", "Анна", post).declinable(DAY)))
                        .toList();

        Paper told = Namesakes.toldApart(new Paper(List.of(), signed, false), SCHOOL);

        assertThat(told.withPosts())
                .extracting(one -> one.name().toString())
                .containsOnly("Учебная Анна");
        assertThat(told.withPosts())
                .extracting(one -> inShort(one.name().in(Case.DAT)))
                .containsExactly("Учебной А. (учитель физики)", "Учебной А. (методист)");
    }

    private static String inShort(DeclinableName name) {
        return GrammarFilters.all().get("s").apply(name).toString().replace('\u00a0', ' ');
    }

    @Test
    void classIsThatOfThePapersDay() {
        Person moved = pupil("Учебная", "Анна", "7 «А»", 2013);
        moved.leave(SCHOOL, DAY.plusMonths(8));
        moved.affiliate(
                new Affiliation(
                        SCHOOL, AffiliationKind.PUPIL, "8 «А»", DAY.plusMonths(8).plusDays(1)));
        Paper paper = naming(true, moved, pupil("Учебная", "Анна", "9 «Б»", 2011));

        assertThat(inFull(paper)).contains("Учебная Анна (7 «А»)");
    }
}
