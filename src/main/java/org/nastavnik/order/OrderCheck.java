package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.people.Person;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** What stands between a draft and the director's signature, in words. */
@ApplicationScoped
class OrderCheck {

    @Inject OrderKinds kinds;
    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject OrderConsents consents;
    @Inject ForeignSchools schools;
    @Inject LegalActs acts;

    Problems findings(Order order) {
        LocalDate day = frames.day(order);
        Problems found = new Problems();
        String wording = OrderWording.of(order);
        OrderTextCheck.check(wording, order.year(), day, acts.grounds(order.schoolId()), found);
        schools.around(order.schoolId(), day).check(wording, found);
        kinds.of(order).check(order, found);
        posts(order, day, found);
        consents.check(order, found);
        signers(order, found);
        return found;
    }

    private void posts(Order order, LocalDate day, Problems found) {
        people.named(order).stream()
                .filter(p -> SchoolPapers.postOn(p, order.schoolId(), day).isEmpty())
                .forEach(p -> add(found, "order.check.noPost", p));
    }

    private void signers(Order order, Problems found) {
        frames.absentSignatory(order)
                .ifPresent(person -> add(found, "order.check.signatoryLeft", person));
        try {
            frames.of(order);
        } catch (RuleBroken missing) {
            found.add(Problems.FORM, missing);
        }
    }

    static void add(Problems found, String key, Person person) {
        found.add(Problems.FORM, key, person.name().surnameFirst());
    }
}
