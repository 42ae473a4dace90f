package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Problems;

/** The mentors of an order as the base of mentors knows them. */
@ApplicationScoped
class AppointedMentors {

    @Inject Bases bases;
    @Inject Persons persons;

    void check(Order order, Person person, Problems found) {
        Optional<MentorProfile> profile = bases.mentor(person.id(), order.schoolId(), order.year());
        if (profile.isEmpty()) {
            OrderCheck.add(found, "order.check.noProfile", person);
        } else if (profile.get().state() == MentorProfile.State.RELEASED) {
            OrderCheck.add(found, "order.check.released", person);
        }
    }

    MentorProfile profile(Order order, long person) {
        return bases.mentor(person, order.schoolId(), order.year())
                .orElseThrow(
                        () ->
                                new RuleBroken(
                                        "order.check.noProfile",
                                        persons.byId(person, order.schoolId())
                                                .name()
                                                .surnameFirst()));
    }
}
