package org.nastavnik.order;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MenteeRequest;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;

/** A school without a database: real entities, collections that keep them in memory. */
final class Programme {

    private static final long ORDER = 7;
    private static final long UNIT = 3;

    private final List<MentoringUnit> units = new ArrayList<>();
    private final List<MentorProfile> profiles = new ArrayList<>();
    private final List<MenteeRequest> requests = new ArrayList<>();
    private final Set<Long> accounts = new HashSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<Long> moved = new TreeSet<>();

    Order order(OrderType type, OrderSubject subject) {
        Order order = new Order(1, type, OrderFixtures.YEAR, OrderWords.title(type));
        order.write(OrderFixtures.text(""));
        order.concern(List.of(subject));
        return stored(order, ORDER);
    }

    MentoringUnit with(MentoringUnit unit) {
        units.add(stored(unit, UNIT));
        return unit;
    }

    MentorProfile with(MentorProfile profile) {
        profiles.add(profile);
        return profile;
    }

    MenteeRequest with(MenteeRequest request) {
        requests.add(request);
        return request;
    }

    void account(long person) {
        accounts.add(person);
    }

    void hasRole(long person, Role role) {
        roles.add(person + " " + role);
    }

    Set<String> roles() {
        return roles;
    }

    /** Whose counted work has moved. */
    Set<Long> moved() {
        return moved;
    }

    OrderEffects effects() {
        OrderEffects effects = new OrderEffects();
        effects.units = new KeptUnits();
        effects.bases = new KeptBases();
        effects.fixUnit = UnitFixtures.fixUnit(effects.bases);
        effects.persons = new KeptPersons();
        effects.identities = new KeptIdentities();
        effects.assignments = new KeptRoles();
        effects.work = new HeardWork();
        OrderPeople people = new OrderPeople();
        people.units = effects.units;
        people.persons = effects.persons;
        people.assignments = effects.assignments;
        effects.people = people;
        return effects;
    }

    private static <T extends SchoolOwned> T stored(T entity, long id) {
        try {
            Field field = SchoolOwned.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class HeardWork extends PlanWork {

        @Override
        public void movedOf(long personId) {
            moved.add(personId);
        }
    }

    private final class KeptUnits extends Units {

        @Override
        public MentoringUnit byId(long id, long schoolId) {
            return units.stream().filter(unit -> unit.id() == id).findFirst().orElseThrow();
        }

        @Override
        public List<MentoringUnit> ofPerson(long personId, long schoolId, SchoolYear year) {
            return units.stream().filter(unit -> unit.hasMember(personId)).toList();
        }
    }

    private final class KeptBases extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return profiles.stream().filter(p -> p.personId() == personId).findFirst();
        }

        @Override
        public List<MenteeRequest> requestsFor(MentoringUnit unit) {
            return requests;
        }
    }

    private static final class KeptPersons extends Persons {

        @Override
        public Person byId(long id, long schoolId) {
            Person person =
                    new Person(
                            new PersonName("Образцова", "Анна", "Петровна"),
                            Gender.F,
                            LocalDate.EPOCH);
            person.affiliate(
                    new Affiliation(1, AffiliationKind.TEACHER, "учитель", LocalDate.EPOCH));
            return person;
        }
    }

    private final class KeptIdentities extends Identities {

        @Override
        public List<Identity> of(long personId) {
            return accounts.contains(personId) ? List.of(new AnyIdentity()) : List.of();
        }

        private static final class AnyIdentity extends Identity {}
    }

    private final class KeptRoles extends RoleAssignments {

        @Override
        public boolean assign(long personId, Role role, @Nullable Long schoolId) {
            return roles.add(personId + " " + role);
        }

        @Override
        public void withdraw(long personId, Role role, @Nullable Long schoolId) {
            roles.remove(personId + " " + role);
        }
    }
}
