package org.nastavnik.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.MentoringUnit;

/**
 * Who takes part in the programme of a school in a year, to choose from it whom a questionnaire is
 * for.
 *
 * @param units pairs and groups of the year
 * @param known everybody in the bases or with a role, whether in a unit or not
 */
record Participants(List<MentoringUnit> units, List<Respondent> known, List<Respondent> curators) {

    /** Asked before there are pairs, or whether there is one or not. */
    private static final Set<SurveyPhase> OF_THE_BASES =
            Set.of(SurveyPhase.INTAKE, SurveyPhase.PREFERENCE);

    static boolean asksUnits(Questionnaire questionnaire) {
        return questionnaire.side() != Side.CURATOR
                && !OF_THE_BASES.contains(questionnaire.phase());
    }

    /**
     * Each person once, as what he came first.
     *
     * @param formCode null for all forms that the questionnaire is for
     */
    List<Respondent> askedBy(Questionnaire questionnaire, @Nullable String formCode) {
        Map<Long, Respondent> asked = new LinkedHashMap<>();
        candidates(questionnaire, formCode)
                .filter(respondent -> questionnaire.asks(respondent.side()))
                .forEach(respondent -> asked.putIfAbsent(respondent.personId(), respondent));
        return List.copyOf(asked.values());
    }

    private Stream<Respondent> candidates(Questionnaire questionnaire, @Nullable String formCode) {
        if (questionnaire.side() == Side.CURATOR) {
            return curators.stream();
        }
        return asksUnits(questionnaire)
                ? unitsFor(questionnaire, formCode).flatMap(Participants::members)
                : known.stream();
    }

    /** Codes of the forms of the year's units that the questionnaire is for. */
    List<String> formsFor(Questionnaire questionnaire) {
        return asksUnits(questionnaire)
                ? unitsFor(questionnaire, null).map(MentoringUnit::formCode).distinct().toList()
                : List.of();
    }

    private Stream<MentoringUnit> unitsFor(Questionnaire questionnaire, @Nullable String formCode) {
        return units.stream()
                .filter(Participants::isAgreed)
                .filter(unit -> questionnaire.fits(unit.formCode()))
                .filter(unit -> formCode == null || formCode.equals(unit.formCode()));
    }

    /** A first questionnaire comes before the order, a last one after the work has ended. */
    private static boolean isAgreed(MentoringUnit unit) {
        return unit.state() != MentoringUnit.State.PROPOSED
                && unit.state() != MentoringUnit.State.CANCELLED;
    }

    private static Stream<Respondent> members(MentoringUnit unit) {
        List<Respondent> members = new ArrayList<>();
        members.add(new Respondent(unit.mentor(), Side.MENTOR));
        unit.mentees().forEach(mentee -> members.add(new Respondent(mentee, Side.MENTEE)));
        return members.stream();
    }
}
