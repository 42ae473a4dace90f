package org.nastavnik.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nastavnik.shared.SchoolYear;

/** What one person is and was to schools. */
record Affiliations(List<Affiliation> all) {

    private Stream<Affiliation> in(long school) {
        return all.stream().filter(a -> a.schoolId() == school);
    }

    /** The last one entered where there are several. */
    private static Optional<Affiliation> last(
            Stream<Affiliation> some, Predicate<Affiliation> wanted) {
        return some.filter(wanted).reduce((first, second) -> second);
    }

    Optional<Affiliation> now(long school) {
        return last(in(school), Affiliation::isOpen);
    }

    /** The present where that day is unknown. */
    Optional<Affiliation> on(LocalDate day, long school) {
        return last(in(school), a -> a.covers(day)).or(() -> now(school));
    }

    Optional<Affiliation> lastAsLearner(long school) {
        return last(in(school), a -> a.kind().learner());
    }

    boolean isNow(AffiliationKind kind, long school) {
        return in(school).anyMatch(a -> a.isOpen() && a.kind() == kind);
    }

    boolean isStaffOn(LocalDate day, long school) {
        return in(school).anyMatch(a -> a.covers(day) && a.kind().staff());
    }

    /** Whoever has left another school is of this one only. */
    boolean areOnlyOf(long school) {
        boolean here = now(school).isPresent();
        return all.stream().allMatch(a -> a.schoolId() == school || here && !a.isOpen());
    }

    void end(long school, LocalDate lastDay) {
        in(school).filter(Affiliation::isOpen).forEach(a -> a.endOn(lastDay));
    }

    /** What ended on that day goes on, and he is no graduate. */
    void undoEnd(long school, LocalDate lastDay) {
        all.removeIf(a -> a.schoolId() == school && a.isGraduateSince(lastDay));
        if (now(school).isEmpty()) {
            in(school)
                    .filter(a -> a.kind().learner() && a.isEndedOn(lastDay))
                    .forEach(Affiliation::reopen);
        }
    }

    /** What the other entry of the same human is there, too, is told once. */
    void giveWay(Affiliations others, long school, LocalDate day) {
        all.stream()
                .filter(a -> a.isOpen() && others.isNow(a.kind(), school))
                .forEach(a -> a.endOn(day));
    }

    boolean learnsOn(LocalDate day, long school) {
        return on(day, school).map(Affiliation::kind).filter(AffiliationKind::learner).isPresent();
    }

    boolean learnedIn(SchoolYear year, long school) {
        return in(school)
                .anyMatch(a -> a.kind().learner() && a.overlaps(year.firstDay(), year.lastDay()));
    }

    /** Graduates learned, too, and may have finished at fifteen. */
    boolean everLearned() {
        return all.stream()
                .map(Affiliation::kind)
                .anyMatch(kind -> kind.learner() || kind == AffiliationKind.GRADUATE);
    }

    /** Is something there that a child is not; a graduate may be one. */
    boolean isMoreThanGraduateOn(LocalDate day, long school) {
        return in(school)
                .filter(a -> a.covers(day))
                .anyMatch(a -> a.kind() != AffiliationKind.GRADUATE);
    }

    /** Works in some school on that day, or brings up a child of it. */
    boolean showGrownUpOn(LocalDate day) {
        return all.stream()
                .filter(a -> a.covers(day))
                .map(Affiliation::kind)
                .anyMatch(kind -> kind.staff() || kind == AffiliationKind.PARENT);
    }
}
