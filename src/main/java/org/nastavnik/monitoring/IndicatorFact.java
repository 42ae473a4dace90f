package org.nastavnik.monitoring;

import org.jspecify.annotations.Nullable;

/** A number that the program counts itself: which rows of which table. */
enum IndicatorFact {
    PARTICIPANTS(IndicatorTable.PARTICIPANTS, "1 = 1"),
    MENTORS(IndicatorTable.PARTICIPANTS, "mentor = 1"),
    MENTEES(IndicatorTable.PARTICIPANTS, "mentee = 1"),
    MENTEES_10_19(
            IndicatorTable.PARTICIPANTS,
            "mentee = 1 and learner = 1 and born <= :is10 and born > :is20"),
    MENTORS_15_19(
            IndicatorTable.PARTICIPANTS,
            "mentor = 1 and learner = 1 and born <= :is15 and born > :is20"),
    YOUNG_MENTEES(
            IndicatorTable.PARTICIPANTS,
            "mentee = 1 and teacher = 1 and since >= :taught3 and since <= :on"),
    PUPILS(IndicatorTable.PARTICIPANTS, "learner = 1"),
    TEACHERS(IndicatorTable.PARTICIPANTS, "teacher = 1"),
    PARENTS(IndicatorTable.PARTICIPANTS, "relative = 1"),
    GRADUATES(IndicatorTable.PARTICIPANTS, "graduate = 1"),
    MET(IndicatorTable.PARTICIPANTS, "met = 1"),
    DIAGNOSED(IndicatorTable.PARTICIPANTS, "diagnosed = 1"),
    ANSWERED_MENTEES(IndicatorTable.PARTICIPANTS, "answeredMentee = 1", true),
    ANSWERED_MENTORS(IndicatorTable.PARTICIPANTS, "answeredMentor = 1", true),
    CONTENT_MENTEES(
            IndicatorTable.PARTICIPANTS,
            "contentMentee = 1",
            "case when sum(answeredMentee) > 0 then sum(contentMentee) end",
            true),
    CONTENT_MENTORS(
            IndicatorTable.PARTICIPANTS,
            "contentMentor = 1",
            "case when sum(answeredMentor) > 0 then sum(contentMentor) end",
            true),
    BASE(IndicatorTable.BASES, "1 = 1"),
    CONSENTED(IndicatorTable.BASES, "consented = 1"),
    PLANNED(IndicatorTable.PLANS, "planned > 0", "sum(planned)"),
    DONE(IndicatorTable.PLANS, "done > 0", "sum(done)"),
    /** Whole percent of the plan that is least done. */
    LOWEST_PLAN(
            IndicatorTable.PLANS,
            "planned > 0",
            "min(case when planned > 0 then floor(100.0 * done / planned) end)"),
    ROWS(IndicatorTable.ROAD_MAP, "state <> 'CANCELLED'"),
    ROWS_DONE(IndicatorTable.ROAD_MAP, "state = 'DONE'"),
    ROWS_DUE(IndicatorTable.ROAD_MAP, "state <> 'CANCELLED' and due <= :on"),
    ROWS_IN_TIME(IndicatorTable.ROAD_MAP, "state = 'DONE' and due <= :on and doneOn <= due"),
    PRESENT(IndicatorTable.COUNCIL, "1 = 1", "sum(present)"),
    GIVING_PARTNERS(IndicatorTable.PARTNERS, "gives = 1");

    private final IndicatorTable table;
    private final String condition;
    private final String aggregate;
    private final boolean answer;

    IndicatorFact(IndicatorTable table, String condition) {
        this(table, condition, false);
    }

    IndicatorFact(IndicatorTable table, String condition, boolean answer) {
        this(table, condition, "sum(case when " + condition + " then 1 else 0 end)", answer);
    }

    IndicatorFact(IndicatorTable table, String condition, String aggregate) {
        this(table, condition, aggregate, false);
    }

    /**
     * @param answer what somebody said; told as a number only
     */
    IndicatorFact(IndicatorTable table, String condition, String aggregate, boolean answer) {
        this.table = table;
        this.condition = condition;
        this.aggregate = aggregate;
        this.answer = answer;
    }

    IndicatorTable table() {
        return table;
    }

    String condition() {
        return condition;
    }

    String aggregate() {
        return aggregate;
    }

    /**
     * Nobody in such a row is 0; a school without a council, a plan, a partner or an answer has no
     * number at all.
     */
    @Nullable Integer withoutRows() {
        return switch (this) {
            case PRESENT, LOWEST_PLAN, CONTENT_MENTEES, CONTENT_MENTORS, GIVING_PARTNERS -> null;
            default -> 0;
        };
    }

    /** The rows behind the number may be shown inside the school. */
    boolean isListed() {
        return !answer && table.row() != IndicatorTable.Row.NONE;
    }
}
