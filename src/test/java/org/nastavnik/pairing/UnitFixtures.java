package org.nastavnik.pairing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Beans;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;

/** Pairs and groups of the school year 2026/2027, from 1 October to 31 May. */
public final class UnitFixtures {

    public static final long UNIT = 7;
    public static final long SCHOOL = 1;
    public static final long MENTOR = 10;
    public static final long SUCCESSOR = 11;
    public static final long MENTEE = 20;
    public static final long SECOND_MENTEE = 21;
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 1);

    public static final long ORDER = 5;

    public static final SchoolYear YEAR = new SchoolYear(2026);

    private UnitFixtures() {}

    public static MentorProfile candidate() {
        return candidate(MENTOR);
    }

    public static MentorProfile candidate(long person) {
        MentorProfile profile = new MentorProfile(SCHOOL, person, YEAR, "TEACHER_TEACHER");
        profile.select();
        return profile;
    }

    public static MenteeRequest aRequest() {
        MenteeRequest request =
                new MenteeRequest(SCHOOL, MENTEE, YEAR, "TEACHER_TEACHER", "Вести урок увереннее");
        request.startWaiting();
        return request;
    }

    public static FixUnit fixUnit(Bases bases) {
        FixUnit fixUnit = new FixUnit();
        fixUnit.bases = bases;
        fixUnit.consents = consented();
        return fixUnit;
    }

    private static final class NobodyAsked extends Bases {

        @Override
        public List<MenteeRequest> requestsOf(long personId, long schoolId, SchoolYear year) {
            return List.of();
        }
    }

    /** Capacity is another matter. */
    private static final class RoomForAll extends MentorPlaces {

        @Override
        void require(long mentor, MentoringUnit unit, int mentees) {}

        @Override
        void requireFree(MentorProfile profile, MentoringUnit unit, int mentees) {}
    }

    /**
     * @param worked whoever has left traces of work in a unit
     */
    public static ChangeUnit changeUnit(LocalDate today, Collection<Long> worked) {
        return changeUnit(today, worked, new NobodyAsked());
    }

    public static ChangeUnit changeUnit(LocalDate today, Collection<Long> worked, Bases bases) {
        return changeUnit(today, worked, bases, List.of());
    }

    /**
     * @param gone who has left the school
     */
    static ChangeUnit changeUnit(
            LocalDate today, Collection<Long> worked, Bases bases, Collection<Long> gone) {
        ChangeUnit change = new ChangeUnit();
        change.left =
                new WhoLeft() {
                    @Override
                    boolean hasLeft(long person, MentoringUnit unit) {
                        return gone.contains(person);
                    }
                };
        change.bases = bases;
        change.places = new RoomForAll();
        change.schools = schoolsOn(today);
        change.years =
                new ProgrammeYears() {
                    @Override
                    public void unitCompleted(long schoolId, SchoolYear year) {
                        // no year is kept here
                    }
                };
        change.traces = Beans.of((mentor, unit) -> worked.contains(mentor));
        return change;
    }

    private static Schools schoolsOn(LocalDate today) {
        return new Schools() {
            @Override
            public LocalDate today() {
                return today;
            }
        };
    }

    public static MentoringUnit anAgreedGroup() {
        MentoringUnit unit = unit("Г-01", MentoringUnit.Kind.GROUP, MENTEE, SECOND_MENTEE);
        unit.agree();
        return unit;
    }

    /** Everybody has signed everything. */
    static UnitConsents consented() {
        return new UnitConsents() {
            @Override
            void requireToAgree(MentoringUnit unit) {}

            @Override
            void requireToFix(MentoringUnit unit) {}
        };
    }

    public static MentoringUnit aProposedPair() {
        return unit("П-03", MentoringUnit.Kind.PAIR, MENTEE);
    }

    public static MentoringUnit anAgreedPair() {
        MentoringUnit unit = aProposedPair();
        unit.agree();
        return unit;
    }

    public static MentoringUnit aPair() {
        MentoringUnit unit = anAgreedPair();
        unit.fixBy(ORDER);
        return unit;
    }

    /** Whose mentor has taken his consent back. */
    public static MentoringUnit aPairLeftOn(LocalDate day) {
        MentoringUnit unit = aPair();
        unit.leaveAtOnce(MENTOR, day, EndReason.CONSENT_WITHDRAWN);
        return unit;
    }

    /** «П-01», at work between those two. */
    public static MentoringUnit unitOf(long mentor, long mentee) {
        MentoringUnit unit = anAgreedUnitOf(mentor, mentee);
        unit.fixBy(ORDER);
        return unit;
    }

    public static void complete(MentoringUnit unit, LocalDate lastDay) {
        unit.end(lastDay, ORDER + 2, EndReason.COMPLETED);
    }

    /** «П-01» of two workers, at work. */
    public static MentoringUnit unitOfStaff(long mentor, long mentee) {
        MentoringUnit unit = anAgreedUnitOf("TEACHER_TEACHER", mentor, mentee);
        unit.fixBy(ORDER);
        return unit;
    }

    /** The same before an order fixes it. */
    public static MentoringUnit anAgreedUnitOf(long mentor, long mentee) {
        return anAgreedUnitOf("PUPIL_PUPIL", mentor, mentee);
    }

    private static MentoringUnit anAgreedUnitOf(String form, long mentor, long mentee) {
        MentoringUnit.Terms terms =
                new MentoringUnit.Terms(
                        form,
                        "",
                        "Помочь освоиться",
                        new Period(FIRST_DAY, LocalDate.of(2027, 5, 31)));
        MentoringUnit unit =
                new MentoringUnit(SCHOOL, YEAR, "П-01", MentoringUnit.Kind.PAIR, terms);
        unit.join(mentor, MemberRole.MENTOR, FIRST_DAY);
        unit.join(mentee, MemberRole.MENTEE, FIRST_DAY);
        unit.agree();
        return unit;
    }

    public static MentoringUnit aGroup() {
        MentoringUnit unit = unit("Г-01", MentoringUnit.Kind.GROUP, MENTEE, SECOND_MENTEE);
        unit.agree();
        unit.fixBy(ORDER);
        return unit;
    }

    public static MentoringUnit aPairWithSuccessorFrom(LocalDate day) {
        MentoringUnit unit = aPair();
        replaceMentor(unit, SUCCESSOR, day, ORDER + 1);
        return unit;
    }

    public static void replaceMentor(MentoringUnit unit, long next, LocalDate from, long order) {
        unit.replaceMentor(next, from, order, EndReason.MENTOR_REPLACED);
    }

    private static MentoringUnit unit(String code, MentoringUnit.Kind kind, long... mentees) {
        MentoringUnit.Terms terms =
                new MentoringUnit.Terms(
                        "TEACHER_TEACHER",
                        "Сопровождение молодых педагогов",
                        "Освоить проектирование современного урока",
                        new Period(FIRST_DAY, LocalDate.of(2027, 5, 31)));
        MentoringUnit unit = new MentoringUnit(SCHOOL, YEAR, code, kind, terms);
        unit.join(MENTOR, MemberRole.MENTOR, FIRST_DAY);
        for (long mentee : mentees) {
            unit.join(mentee, MemberRole.MENTEE, FIRST_DAY);
        }
        return Ids.give(unit, UNIT);
    }
}
