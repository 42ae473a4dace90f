package org.nastavnik.pairing;

import java.time.LocalDate;
import org.nastavnik.shared.Period;
import org.nastavnik.shared.SchoolYear;

/** Units in the states that tests of this and other rooms need. */
public final class UnitFixtures {

    public static final SchoolYear YEAR = new SchoolYear(2026);

    private UnitFixtures() {}

    /** Proposed: mentor 10 with mentee 20 from 1 October to 31 May. */
    public static MentoringUnit proposedPair() {
        LocalDate from = LocalDate.of(2026, 10, 1);
        MentoringUnit unit =
                new MentoringUnit(
                        1,
                        YEAR,
                        "П-01",
                        MentoringUnit.Kind.PAIR,
                        new MentoringUnit.Terms(
                                "TEACHER_TEACHER",
                                null,
                                "Цель",
                                new Period(from, LocalDate.of(2027, 5, 31))));
        unit.join(10, MemberRole.MENTOR, from);
        unit.join(20, MemberRole.MENTEE, from);
        return unit;
    }

    public static MentoringUnit agreedPair() {
        MentoringUnit unit = proposedPair();
        unit.agree();
        return unit;
    }

    public static MentorProfile candidate() {
        return new MentorProfile(1, 10, YEAR, "TEACHER_TEACHER");
    }
}
