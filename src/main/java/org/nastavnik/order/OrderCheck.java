package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.people.Person;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** What stands between a draft and the director's signature, in words. */
@ApplicationScoped
class OrderCheck {

    @Inject OrderPeople people;
    @Inject OrderFrames frames;
    @Inject Bases bases;
    @Inject OrderConsents consents;

    Problems findings(Order order) {
        LocalDate day = frames.day(order);
        Problems found = new Problems();
        OrderTextCheck.check(order.text().preamble(), order.year(), day, found);
        subjects(order, found);
        posts(order, day, found);
        consents.check(order, found);
        signers(order, found);
        return found;
    }

    private void subjects(Order order, Problems found) {
        List<MentoringUnit> units = people.units(order);
        if (units.isEmpty() && order.persons().isEmpty()) {
            found.add(Problems.FORM, "order.check.nobody." + order.type());
        }
        switch (order.type()) {
            case APPOINTMENT -> people.named(order).forEach(p -> profile(order, p, found));
            case PAIRING -> agreed(units, found);
            case REPLACEMENT -> replaceable(order, units, found);
        }
    }

    private void profile(Order order, Person person, Problems found) {
        Optional<MentorProfile> profile = bases.mentor(person.id(), order.schoolId(), order.year());
        if (profile.isEmpty()) {
            add(found, "order.check.noProfile", person);
        } else if (profile.get().state() == MentorProfile.State.RELEASED) {
            add(found, "order.check.released", person);
        }
    }

    static void agreed(List<MentoringUnit> units, Problems found) {
        units.stream()
                .filter(unit -> unit.state() != MentoringUnit.State.AGREED)
                .forEach(u -> found.add(Problems.FORM, "order.check.notAgreed", u.code()));
    }

    private void replaceable(Order order, List<MentoringUnit> units, Problems found) {
        units.stream()
                .filter(unit -> !unit.state().working())
                .forEach(u -> found.add(Problems.FORM, "order.check.notWorking", u.code()));
        for (Person mentor : people.newMentors(order)) {
            profile(order, mentor, found);
            if (units.stream().anyMatch(u -> takesPart(u, mentor.id()))) {
                add(found, "order.check.alreadyIn", mentor);
            }
        }
    }

    private static boolean takesPart(MentoringUnit unit, long person) {
        return unit.isCurrentMentor(person) || unit.mentees().contains(person);
    }

    private void posts(Order order, LocalDate day, Problems found) {
        people.named(order).stream()
                .filter(p -> SchoolPapers.postOn(p, order.schoolId(), day).isEmpty())
                .forEach(p -> add(found, "order.check.noPost", p));
    }

    private void signers(Order order, Problems found) {
        try {
            frames.of(order);
        } catch (RuleBroken missing) {
            found.add(Problems.FORM, missing);
        }
    }

    private static void add(Problems found, String key, Person person) {
        found.add(Problems.FORM, key, person.name().surnameFirst());
    }
}
