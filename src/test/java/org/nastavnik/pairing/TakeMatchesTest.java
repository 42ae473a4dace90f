package org.nastavnik.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.shared.SchoolYear;

class TakeMatchesTest {

    private static final String STAFF = MatchFixtures.FORM;
    private static final String PERSONAL = "LEADER_PUPIL";
    private static final long MENTOR = 10;
    private static final long OTHER_MENTOR = 11;

    private final List<MatchDraft> board = new ArrayList<>();
    private final Map<Long, MenteeRequest> requests = new LinkedHashMap<>();
    private final List<MentoringUnit> made = new ArrayList<>();
    private final List<MentoringUnit> agreed = new ArrayList<>();
    private int places = 3;
    private final TakeMatches take = new TakeMatches();

    TakeMatchesTest() {
        take.facts = new Facts();
        take.drafts = new Board();
        take.bases = new NoProfiles();
        take.schools = new Autumn();
        take.agree = new Agreeing();
        take.write = new WriteMatches();
        take.write.units = new MadeUnits();
        take.write.words = new BaseWords();
        take.write.forms = new MentoringForms();
        take.write.schools = take.schools;
    }

    @Test
    void makesAGroupOfTheMenteesOfOneMentorAndAPairOfTheOther() {
        propose(1, MENTOR, STAFF);
        propose(2, OTHER_MENTOR, STAFF);
        propose(3, MENTOR, STAFF);

        int number = take(true, 1, 2, 3);

        assertThat(number).isEqualTo(2);
        assertThat(made)
                .extracting(MentoringUnit::kind, MentoringUnit::mentor, MentoringUnit::mentees)
                .containsExactlyInAnyOrder(
                        tuple(MentoringUnit.Kind.GROUP, MENTOR, List.of(101L, 103L)),
                        tuple(MentoringUnit.Kind.PAIR, OTHER_MENTOR, List.of(102L)));
        assertThat(board).isEmpty();
    }

    @Test
    void groupHasALetterOfItsOwnAndTheGoalsOfAll() {
        propose(1, MENTOR, STAFF);
        propose(2, MENTOR, STAFF);

        take(true, 1, 2);

        assertThat(made.get(0).code()).isEqualTo("Г-01");
        assertThat(made.get(0).goal()).isEqualTo("Нужда 1; Нужда 2");
        assertThat(made.get(0).direction()).isEqualTo("Речь");
    }

    @Test
    void withoutTheTickEveryProposalIsAPair() {
        propose(1, MENTOR, STAFF);
        propose(2, MENTOR, STAFF);

        take(false, 1, 2);

        assertThat(made).extracting(MentoringUnit::kind).containsOnly(MentoringUnit.Kind.PAIR);
    }

    @Test
    void personalFormMakesNoGroup() {
        propose(1, MENTOR, PERSONAL);
        propose(2, MENTOR, PERSONAL);

        take(true, 1, 2);

        assertThat(made).extracting(MentoringUnit::kind).containsOnly(MentoringUnit.Kind.PAIR);
    }

    @Test
    void menteesOfTwoFormsAreInNoGroupTogether() {
        propose(1, MENTOR, STAFF);
        propose(2, MENTOR, "TEACHER_PUPIL");

        take(true, 1, 2);

        assertThat(made).hasSize(2);
    }

    @Test
    void groupGreaterThanThePlacesOfItsMentorIsRefusedWhole() {
        propose(1, MENTOR, STAFF);
        propose(2, MENTOR, STAFF);
        places = 1;

        assertThatThrownBy(() -> take(true, 1, 2))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.capacity");
        assertThat(made).isEmpty();
    }

    @Test
    void proposalThatIsGoneTakesNothing() {
        propose(1, MENTOR, STAFF);

        assertThatThrownBy(() -> take(true, 1, 2))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("pairing.rule.match.gone");
        assertThat(made).isEmpty();
    }

    @Test
    void agreedGroupAsksNobodyAgain() {
        propose(1, MENTOR, STAFF);
        propose(2, MENTOR, STAFF);

        take.take(new MatchesTaken(List.of(1L, 2L), Map.of(), true, true), UnitFixtures.SCHOOL, 99);

        assertThat(agreed).containsExactlyElementsOf(made);
    }

    private int take(boolean grouped, long... ids) {
        List<Long> ticked = Arrays.stream(ids).boxed().toList();
        return take.take(
                new MatchesTaken(ticked, Map.of(1L, "Речь", 2L, "Речь"), grouped, false),
                UnitFixtures.SCHOOL,
                99);
    }

    private void propose(long id, long mentor, String form) {
        MenteeRequest request =
                Ids.give(
                        new MenteeRequest(
                                UnitFixtures.SCHOOL,
                                100 + id,
                                UnitFixtures.YEAR,
                                form,
                                "Нужда " + id),
                        id);
        request.startWaiting();
        requests.put(id, request);
        board.add(Ids.give(new MatchDraft(request, mentor, 50), id));
    }

    private final class Facts extends MatchFacts {

        @Override
        MatchTable of(long schoolId, SchoolYear year) {
            Map<Long, MatchNeed> needs = new LinkedHashMap<>();
            requests.values()
                    .forEach(
                            request ->
                                    needs.put(
                                            request.id(),
                                            new MatchNeed(
                                                    request.id(),
                                                    MatchFixtures.side(request.personId(), "речь"),
                                                    request.formCode())));
            Map<Long, MatchOffer> offers =
                    Map.of(MENTOR, offer(MENTOR), OTHER_MENTOR, offer(OTHER_MENTOR));
            return new MatchTable(
                    requests,
                    needs,
                    offers,
                    Map.of(MENTOR, 3, OTHER_MENTOR, 3),
                    List.copyOf(board),
                    MatchFixtures.matching());
        }

        private MatchOffer offer(long mentor) {
            return new MatchOffer(
                    MatchFixtures.side(mentor, "речь"), Set.of(STAFF, PERSONAL), places);
        }
    }

    private final class Board extends MatchDrafts {

        @Override
        void hold(long schoolId) {
            // nobody else is here
        }

        @Override
        List<MatchDraft> of(long schoolId, SchoolYear year) {
            return List.copyOf(board);
        }

        @Override
        void remove(MatchDraft draft) {
            board.remove(draft);
        }
    }

    private final class MadeUnits extends Units {

        @Override
        MentoringUnit add(MentoringUnit unit) {
            made.add(unit);
            return Ids.give(unit, made.size());
        }

        @Override
        String nextCode(long schoolId, SchoolYear year, String letter) {
            return "%s-%02d".formatted(letter, made.size() + 1);
        }
    }

    private final class Agreeing extends AgreeUnit {

        @Override
        void agreeAll(MentoringUnit unit, LocalDate day, long by) {
            agreed.add(unit);
        }
    }

    private static final class NoProfiles extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.empty();
        }
    }

    private static final class Autumn extends Schools {

        @Override
        public LocalDate today() {
            return UnitFixtures.FIRST_DAY;
        }
    }
}
