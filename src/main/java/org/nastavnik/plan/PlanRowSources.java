package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.school.MentoringForms;

/**
 * From where rows of a plan may be taken over: the annex of the form, one's own former plans, and
 * approved plans of the same form in the school. Of another's plan only the work is shown: neither
 * whose it is nor any row that calls somebody by name.
 */
@RequestScoped
class PlanRowSources {

    private static final int MOST = 200;
    private static final int SHORTEST_STEM = 4;

    @Inject Plans plans;
    @Inject Units units;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject CurrentPerson current;

    /** A row that may be taken; the key goes through the form. */
    record Offer(String key, PlanItem.Terms terms) {}

    List<Offer> annex(MentoringUnit unit, IndividualPlan plan) {
        MentoringForm.Annex annex = forms.byCode(unit.formCode()).annex();
        if (annex == null) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < annex.formats().size(); i++) {
            offers.add(new Offer("annex-" + i, PlanItem.Terms.onlyContent(annex.formats().get(i))));
        }
        return fresh(offers.stream(), plan);
    }

    List<Offer> own(MentoringUnit unit, IndividualPlan plan) {
        Stream<Offer> rows =
                plans.ofMentor(current.personId(), unit.schoolId()).stream()
                        .filter(other -> other.unitId() != unit.id())
                        .flatMap(PlanRowSources::offers);
        return fresh(rows, plan);
    }

    List<Offer> sameForm(MentoringUnit unit, IndividualPlan plan) {
        Stream<Offer> rows =
                plans.inForceOfForm(unit).stream()
                        .filter(other -> other.mentorId() != current.personId())
                        .flatMap(this::nameless);
        return fresh(rows, plan);
    }

    private static Stream<Offer> offers(IndividualPlan plan) {
        return plan.items().stream().map(item -> new Offer("row-" + item.id(), item.terms()));
    }

    private Stream<Offer> nameless(IndividualPlan plan) {
        Set<String> stems = new HashSet<>();
        units.byId(plan.unitId(), plan.schoolId()).everyone().stream()
                .map(id -> stem(persons.known(id).name().lastName()))
                .forEach(stems::add);
        return offers(plan).filter(offer -> stems.stream().noneMatch(text(offer)::contains));
    }

    /** Surnames change their end by case: «Ивановой», «Иванову». */
    private static String stem(String surname) {
        String key = Person.searchKey(surname);
        return key.substring(0, Math.max(Math.min(SHORTEST_STEM, key.length()), key.length() - 2));
    }

    private static String text(Offer offer) {
        PlanItem.Terms terms = offer.terms();
        return Person.searchKey(terms.competence() + " " + terms.content() + " " + terms.result());
    }

    /** Each work once, and none that the plan has already. */
    private static List<Offer> fresh(Stream<Offer> offers, IndividualPlan plan) {
        Set<String> seen = new HashSet<>();
        plan.items().forEach(item -> seen.add(plain(item.terms().content())));
        return offers.filter(offer -> !offer.terms().content().isBlank())
                .filter(offer -> seen.add(plain(offer.terms().content())))
                .limit(MOST)
                .toList();
    }

    private static String plain(String content) {
        return content.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
