package org.nastavnik.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.pairing.MemberRole;
import org.nastavnik.pairing.Membership;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.VisibleUnits;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.site.NotAllowed;

/** Which of the pairs and groups that the current person writes for a paper names. */
@RequestScoped
class WhosePaper {

    @Inject VisibleUnits units;
    @Inject Persons persons;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    private @Nullable List<MentoringUnit> offered;

    /**
     * @param score more is surer; zero where the names of the paper are others
     */
    record Fit(MentoringUnit unit, int score) {}

    /**
     * A mentor's own of today, a curator's school's; a stranger has none and nothing to do here.
     */
    List<MentoringUnit> offered() {
        if (offered == null) {
            boolean all = current.is(Role.CURATOR);
            offered =
                    units.ofThisYear().stream()
                            .filter(unit -> all || unit.isCurrentMentor(current.personId()))
                            .filter(WhosePaper::isWrittenFor)
                            .toList();
        }
        return offered;
    }

    void requireAny() {
        if (!current.is(Role.CURATOR) && offered().isEmpty()) {
            throw new NotAllowed("writes no plan");
        }
    }

    Optional<MentoringUnit> find(@Nullable Long unitId) {
        return offered().stream().filter(unit -> unitId != null && unit.id() == unitId).findFirst();
    }

    private static boolean isWrittenFor(MentoringUnit unit) {
        return switch (unit.state()) {
            case PROPOSED, CANCELLED, COMPLETED, TERMINATED -> false;
            default -> true;
        };
    }

    /** The surest first, those of whom the paper tells nothing last. */
    List<Fit> fits(String mentor, String mentees) {
        return offered().stream()
                .map(unit -> new Fit(unit, score(unit, mentor, mentees)))
                .sorted(Comparator.comparing(Fit::score).reversed())
                .toList();
    }

    /** The one that fits better than all others. */
    static Optional<MentoringUnit> surest(List<Fit> fits) {
        boolean one =
                !fits.isEmpty()
                        && fits.get(0).score() > 0
                        && (fits.size() == 1 || fits.get(0).score() > fits.get(1).score());
        return one ? Optional.of(fits.get(0).unit()) : Optional.empty();
    }

    boolean isNamed(MentoringUnit unit, List<Fit> fits) {
        return fits.stream().anyMatch(fit -> fit.unit().id() == unit.id() && fit.score() > 0);
    }

    private int score(MentoringUnit unit, String mentor, String mentees) {
        NamesInText mentorText = new NamesInText(mentor);
        NamesInText menteesText = new NamesInText(mentees);
        int ofMentor = mentorText.best(names(unit, MemberRole.MENTOR).values());
        int ofMentees =
                names(unit, MemberRole.MENTEE).values().stream().mapToInt(menteesText::names).sum();
        boolean otherMentor = !mentorText.isEmpty() && ofMentor == NamesInText.NOT;
        boolean otherMentees = !menteesText.isEmpty() && ofMentees == NamesInText.NOT;
        return otherMentor || otherMentees ? 0 : 10 * ofMentor + ofMentees;
    }

    /** Everybody who is or was that in the unit, by id. */
    Map<Long, DeclinableName> names(MentoringUnit unit, MemberRole role) {
        Map<Long, DeclinableName> names = new LinkedHashMap<>();
        ids(unit, role).forEach(id -> names.put(id, persons.known(id).declinable(schools.today())));
        return names;
    }

    private static Stream<Long> ids(MentoringUnit unit, MemberRole role) {
        return unit.memberships().stream()
                .filter(member -> member.role() == role)
                .map(Membership::personId)
                .distinct();
    }
}
