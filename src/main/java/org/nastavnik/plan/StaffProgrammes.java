package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.school.MentoringForm;

/**
 * Personalised programmes of staff; where none is written, one is proposed out of what is known.
 */
@ApplicationScoped
class StaffProgrammes {

    @PersistenceContext EntityManager entities;
    @Inject Bases bases;
    @Inject ProgrammeWords words;

    void add(StaffProgramme programme) {
        entities.persist(programme);
        entities.flush();
    }

    /** Only a pair of staff has one. */
    static boolean suit(MentoringUnit unit, MentoringForm form) {
        return form.staff() && unit.kind() == MentoringUnit.Kind.PAIR;
    }

    Optional<StaffProgramme> of(MentoringUnit unit) {
        return entities.createNamedQuery("StaffProgramme.ofUnit", StaffProgramme.class)
                .setParameter("school", unit.schoolId())
                .setParameter("unit", unit.id())
                .getResultStream()
                .findFirst();
    }

    StaffProgramme.Words words(MentoringUnit unit, IndividualPlan plan) {
        return of(unit).map(StaffProgramme::words).orElseGet(() -> proposed(unit, plan));
    }

    /** Competences become tasks, what was asked for the difficulties, results what is expected. */
    private StaffProgramme.Words proposed(MentoringUnit unit, IndividualPlan plan) {
        List<MenteeRequest> requests = bases.requestsFor(unit);
        return new StaffProgramme.Words(
                words.models().get(0),
                lines(plan.items().stream().map(item -> item.terms().competence())),
                lines(requests.stream().map(MenteeRequest::need)),
                "",
                lines(
                        Stream.concat(
                                requests.stream().map(MenteeRequest::wantedResult),
                                plan.items().stream().map(item -> item.terms().result()))));
    }

    private static String lines(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
