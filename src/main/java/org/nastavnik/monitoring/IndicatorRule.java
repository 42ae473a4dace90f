package org.nastavnik.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.school.Contingent;

/** Each indicator of the official lists with what it divides by what; names are the codes. */
enum IndicatorRule {
    MENTEES_10_19(
            IndicatorTerm.of(IndicatorFact.MENTEES_10_19),
            IndicatorTerm.of(Contingent.PUPILS_10_19)),
    MENTORS_15_19(
            IndicatorTerm.of(IndicatorFact.MENTORS_15_19),
            IndicatorTerm.of(Contingent.PUPILS_15_19)),
    YOUNG_TEACHERS(
            IndicatorTerm.of(IndicatorFact.YOUNG_MENTEES),
            IndicatorTerm.of(Contingent.YOUNG_TEACHERS)),
    /** A school tells the numerator only; how many organisations there are, the city knows. */
    PARTNERS(
            Count.OF_ORGANISATIONS,
            new Line(
                    "",
                    IndicatorTerm.correctable(IndicatorFact.GIVING_PARTNERS),
                    IndicatorTerm.NOBODY)),
    SATISFACTION_MENTEES(
            IndicatorTerm.of(IndicatorFact.CONTENT_MENTEES),
            IndicatorTerm.of(IndicatorFact.MENTEES)),
    SATISFACTION_MENTORS(
            IndicatorTerm.of(IndicatorFact.CONTENT_MENTORS),
            IndicatorTerm.of(IndicatorFact.MENTORS)),
    COVERAGE_PUPILS_644(
            IndicatorTerm.of(IndicatorFact.PUPILS), IndicatorTerm.of(Contingent.PUPILS)),
    COVERAGE_TEACHERS_644(
            IndicatorTerm.of(IndicatorFact.TEACHERS),
            IndicatorTerm.of(Contingent.PEDAGOGICAL_WORKERS)),
    COVERAGE_BY_TARGET_GROUP(
            Count.OF_PERSONS,
            Line.of(Contingent.PUPILS, IndicatorTerm.of(IndicatorFact.PUPILS)),
            Line.of(Contingent.PEDAGOGICAL_WORKERS, IndicatorTerm.of(IndicatorFact.TEACHERS)),
            Line.of(Contingent.PARENTS, IndicatorTerm.of(IndicatorFact.PARENTS)),
            Line.of(Contingent.GRADUATES, IndicatorTerm.of(IndicatorFact.GRADUATES)),
            Line.of(Contingent.PARTNERS, IndicatorTerm.correctable(IndicatorFact.GIVING_PARTNERS))),
    PARTNER_SHARE(
            Count.OF_ORGANISATIONS,
            new Line(
                    "",
                    IndicatorTerm.correctable(IndicatorFact.GIVING_PARTNERS),
                    IndicatorTerm.of(Contingent.PARTNERS))),
    CONSENTS_SHARE(IndicatorTerm.of(IndicatorFact.CONSENTED), IndicatorTerm.of(IndicatorFact.BASE)),
    PLAN_COMPLETION_RATE(
            Count.OF_WORK,
            new Line(
                    "",
                    IndicatorTerm.of(IndicatorFact.DONE),
                    IndicatorTerm.of(IndicatorFact.PLANNED))),
    PLAN_PARTICIPATION(
            IndicatorTerm.of(IndicatorFact.MET), IndicatorTerm.of(IndicatorFact.PARTICIPANTS)),
    FINAL_EVENT_ATTENDANCE(IndicatorTerm.ENTERED, IndicatorTerm.of(IndicatorFact.PARTICIPANTS)),
    DIAGNOSTIC_SHARE(
            IndicatorTerm.of(IndicatorFact.DIAGNOSED),
            IndicatorTerm.of(IndicatorFact.PARTICIPANTS)),
    PEDCOUNCIL_ATTENDANCE(
            IndicatorTerm.correctable(IndicatorFact.PRESENT),
            IndicatorTerm.of(Contingent.PEDAGOGICAL_WORKERS)),
    CLASS_HOUR_ATTENDANCE(IndicatorTerm.ENTERED, IndicatorTerm.of(Contingent.PUPILS)),
    ROADMAP_COMPLETION(
            Count.OF_THINGS,
            new Line(
                    "",
                    IndicatorTerm.of(IndicatorFact.ROWS_DONE),
                    IndicatorTerm.of(IndicatorFact.ROWS))),
    ROADMAP_ON_TIME(
            Count.OF_THINGS,
            new Line(
                    "",
                    IndicatorTerm.of(IndicatorFact.ROWS_IN_TIME),
                    IndicatorTerm.of(IndicatorFact.ROWS_DUE))),
    RUBRICS_COUNT,
    TRAINING_EXPERTS,
    TRAINING_CLASSES,
    PUBLICATIONS_COUNT,
    PARENT_MEETINGS,
    PARENT_MEETING_ATTENDANCE,
    PARTNER_MEETINGS,
    EXTERNAL_EVENT_PARTICIPANTS;

    /** What the numbers count, which decides how small they may be to leave the school. */
    enum Count {
        OF_PERSONS,
        /** What participants have done: of one or two of them it is hidden with them. */
        OF_WORK,
        OF_ORGANISATIONS,
        OF_THINGS
    }

    /**
     * @param group of several target groups, which one; else ""
     */
    record Line(String group, IndicatorTerm part, IndicatorTerm whole) {

        static Line of(Contingent group, IndicatorTerm part) {
            return new Line(group.name(), part, IndicatorTerm.of(group));
        }
    }

    private final boolean percent;
    private final Count count;
    private final List<Line> lines;

    IndicatorRule(IndicatorTerm part, IndicatorTerm whole) {
        this(Count.OF_PERSONS, new Line("", part, whole));
    }

    IndicatorRule(Count count, Line... lines) {
        this.percent = true;
        this.count = count;
        this.lines = List.of(lines);
    }

    /** A plain number that the curator types. */
    IndicatorRule() {
        this.percent = false;
        this.count = Count.OF_THINGS;
        this.lines = List.of(new Line("", IndicatorTerm.ENTERED, IndicatorTerm.NOBODY));
    }

    boolean percent() {
        return percent;
    }

    Count count() {
        return count;
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Line> line(String group) {
        return lines.stream().filter(line -> line.group().equals(group)).findFirst();
    }

    /** How many have answered what it counts; null where it counts no answers. */
    @Nullable IndicatorFact answered() {
        return switch (this) {
            case SATISFACTION_MENTEES -> IndicatorFact.ANSWERED_MENTEES;
            case SATISFACTION_MENTORS -> IndicatorFact.ANSWERED_MENTORS;
            default -> null;
        };
    }

    static Optional<IndicatorRule> byCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(code)).findFirst();
    }

    /** Under which code the curator types the numerator: partners are typed once. */
    String entryCode(Line line) {
        boolean partners = this == PARTNER_SHARE || line.group().equals(Contingent.PARTNERS.name());
        return partners ? PARTNERS.name() : name();
    }

    /** What the program counts although the curator may type another number; null for nothing. */
    @Nullable IndicatorFact corrected() {
        return lines.stream()
                .map(Line::part)
                .filter(IndicatorTerm::entered)
                .map(IndicatorTerm::fact)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The numerators that somebody has to type, in the order of the lists. */
    static List<IndicatorRule> entered() {
        return Arrays.stream(values())
                .filter(
                        rule ->
                                rule.lines.stream()
                                        .anyMatch(
                                                line ->
                                                        line.part().entered()
                                                                && rule.entryCode(line)
                                                                        .equals(rule.name())))
                .toList();
    }

    List<IndicatorValue> in(IndicatorFacts facts) {
        return lines.stream()
                .map(
                        line ->
                                new IndicatorValue(
                                        this,
                                        line.group(),
                                        line.part().in(facts, entryCode(line)),
                                        line.whole().in(facts, name())))
                .toList();
    }
}
