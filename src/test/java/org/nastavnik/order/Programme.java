package org.nastavnik.order;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.ChangeUnit;
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
import org.nastavnik.school.MentoringForms;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** A school without a database: real entities, collections that keep them in memory. */
final class Programme {

    private static final long FIRST_ORDER = 7;
    private static final long UNIT = 3;

    private final List<Order> book = new ArrayList<>();
    private final Set<Long> worked = new HashSet<>();
    private final List<MentoringUnit> units = new ArrayList<>();
    private final List<MentorProfile> profiles = new ArrayList<>();
    private final List<MenteeRequest> requests = new ArrayList<>();
    private final Set<Long> accounts = new HashSet<>();
    private final Set<String> roles = new TreeSet<>();
    private final Set<Long> moved = new TreeSet<>();

    Order order(OrderType type, OrderEntry... entries) {
        Order order = new Order(1, type, OrderFixtures.YEAR, OrderWords.title(type));
        order.write(OrderFixtures.text(""));
        order.fill(OrderFixtures.filled(entries));
        book.add(stored(order, FIRST_ORDER + book.size()));
        return order;
    }

    /** Given, registered and done. */
    Order done(OrderType type, Registration given, OrderEntry... entries) {
        Order order = order(type, entries);
        order.sendToSignature();
        order.register(given, given.date(), List.of());
        apply(order);
        return order;
    }

    /** Has written meetings down. */
    void hasWorked(long mentor) {
        worked.add(mentor);
    }

    MentoringUnit with(MentoringUnit unit, long id) {
        units.add(stored(unit, id));
        return unit;
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

    /** Does what the order says. */
    void apply(Order order) {
        kinds().of(order).apply(order);
    }

    void reverse(Order order) {
        kinds().of(order).reverse(order);
        grants().takeBack(order);
    }

    OrderKinds kinds() {
        List<OrderKind> kinds =
                new ArrayList<>(
                        List.of(
                                appointment(),
                                pairing(),
                                replacement(),
                                substitution(),
                                suspension(),
                                stop(),
                                completion()));
        OrderKinds all = new OrderKinds(kinds);
        kinds.add(amendment(all));
        kinds.add(cancellation(all));
        return all;
    }

    Orders orders() {
        return new KeptOrders();
    }

    Units units() {
        return new KeptUnits();
    }

    StandingOrders standing() {
        return standing(kinds());
    }

    private StandingOrders standing(OrderKinds kinds) {
        StandingOrders standing = new StandingOrders();
        standing.orders = new KeptOrders();
        standing.kinds = kinds;
        return standing;
    }

    /** What stands between the order and its signature. */
    List<String> findings(Order order) {
        Problems found = new Problems();
        kinds().of(order).check(order, found);
        return found.of(Problems.FORM).stream().map(Problems.Problem::key).toList();
    }

    Map<Long, OrderFate> fates() {
        return OrderFates.of(book, new KeptOrders().revisions(1));
    }

    private AmendmentKind amendment(OrderKinds kinds) {
        AmendmentKind kind = new AmendmentKind();
        kind.orders = new KeptOrders();
        kind.amended = new AmendedOrders();
        kind.amended.orders = kind.orders;
        kind.paper = amendmentPaper(kind.amended);
        kind.plans = noPlans();
        kind.differences = new OrderDifferences();
        kind.differences.amended = kind.amended;
        kind.differences.standing = standing(kinds);
        kind.differences.appointment = appointment();
        kind.differences.pairing = pairing();
        kind.differences.mentors = mentors();
        kind.differences.grants = grants();
        kind.differences.groups = groups();
        kind.differences.units = new KeptUnits();
        kind.differences.persons = new KeptPersons();
        return kind;
    }

    private static ChangedPlans noPlans() {
        return new ChangedPlans() {
            @Override
            void check(Order order, Order target, Problems found) {}

            @Override
            void apply(Order order) {}

            @Override
            void reverse(Order order) {}

            @Override
            List<OrderAmendment.Change> wording(Order order, String list, boolean pupils) {
                return List.of();
            }
        };
    }

    /** What the order prints, under the head of the school in the fixtures. */
    Record paper(Order order) {
        return kinds().of(order).data(order);
    }

    private static final class SchoolFrames extends OrderFrames {

        @Override
        OrderFrame of(Order order) {
            return OrderFixtures.frame(order.registration(), List.of());
        }

        @Override
        LocalDate day(Order order) {
            return order.dayOr(OrderFixtures.TODAY);
        }
    }

    private AmendmentPaper amendmentPaper(AmendedOrders amended) {
        AmendmentPaper paper = new AmendmentPaper();
        paper.amended = amended;
        paper.plans = noPlans();
        paper.wording = new AmendmentWording();
        paper.wording.persons = new KeptPersons();
        paper.groups = groups();
        paper.participants = new PairingParticipants();
        paper.participants.persons = new KeptPersons();
        paper.participants.forms = new MentoringForms();
        paper.people = people();
        paper.frames = new SchoolFrames();
        paper.units = new KeptUnits();
        return paper;
    }

    private GroupChanges groups() {
        GroupChanges groups = new GroupChanges();
        groups.change = change();
        groups.grants = grants();
        groups.units = new KeptUnits();
        groups.persons = new KeptPersons();
        return groups;
    }

    private ChangeUnit change() {
        return UnitFixtures.changeUnit(OrderFixtures.TODAY, worked, new KeptBases());
    }

    private CancellationKind cancellation(OrderKinds kinds) {
        CancellationKind kind = new CancellationKind();
        kind.orders = new KeptOrders();
        kind.kinds = kinds;
        kind.standing = standing(kinds);
        kind.frames = new SchoolFrames();
        kind.undo = new UndoOrder();
        kind.undo.kinds = kinds;
        kind.undo.grants = grants();
        return kind;
    }

    private AppointmentKind appointment() {
        AppointmentKind kind = new AppointmentKind();
        kind.grants = grants();
        kind.mentors = mentors();
        kind.persons = new KeptPersons();
        return kind;
    }

    private PairingKind pairing() {
        PairingKind kind = new PairingKind();
        kind.people = people();
        kind.grants = grants();
        kind.fixUnit = UnitFixtures.fixUnit(new KeptBases());
        return kind;
    }

    private OrderKind replacement() {
        ReplacementKind kind = new ReplacementKind();
        kind.people = people();
        kind.grants = grants();
        kind.change = change();
        kind.changes = changes();
        kind.work = new HeardWork();
        return kind;
    }

    private OrderKind stop() {
        StopKind kind = new StopKind();
        kind.people = people();
        kind.change = change();
        kind.changes = changes();
        kind.work = new HeardWork();
        return kind;
    }

    private OrderKind completion() {
        CompletionKind kind = new CompletionKind();
        kind.people = people();
        kind.change = change();
        kind.changes = changes();
        kind.work = new HeardWork();
        return kind;
    }

    private OrderKind suspension() {
        SuspensionKind kind = new SuspensionKind();
        kind.people = people();
        kind.change = change();
        kind.changes = changes();
        return kind;
    }

    private OrderKind substitution() {
        SubstitutionKind kind = new SubstitutionKind();
        kind.people = people();
        kind.grants = grants();
        kind.change = change();
        kind.changes = changes();
        return kind;
    }

    private UnitChanges changes() {
        UnitChanges changes = new UnitChanges();
        changes.people = people();
        changes.change = change();
        changes.work = new HeardWork();
        return changes;
    }

    private AppointedMentors mentors() {
        AppointedMentors mentors = new AppointedMentors();
        mentors.bases = new KeptBases();
        mentors.persons = new KeptPersons();
        return mentors;
    }

    private OrderPeople people() {
        OrderPeople people = new OrderPeople();
        people.units = new KeptUnits();
        people.persons = new KeptPersons();
        people.assignments = new KeptRoles();
        return people;
    }

    private OrderGrants grants() {
        OrderGrants grants = new OrderGrants();
        grants.units = new KeptUnits();
        grants.bases = new KeptBases();
        grants.persons = new KeptPersons();
        grants.identities = new KeptIdentities();
        grants.assignments = new KeptRoles();
        return grants;
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

    private final class KeptOrders extends Orders {

        @Override
        public Order byId(long id, long schoolId) {
            return book.stream().filter(order -> order.id() == id).findFirst().orElseThrow();
        }

        @Override
        List<Order> of(long schoolId, SchoolYear year) {
            return book.stream().filter(order -> order.year().equals(year)).toList();
        }

        @Override
        List<Order> revisions(long schoolId) {
            return book.stream()
                    .filter(order -> OrderType.REVISING.contains(order.type()))
                    .filter(order -> order.state().inForce())
                    .sorted(StandingOrders.IN_TURN)
                    .toList();
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
        public List<MentoringUnit> byIds(Collection<Long> ids, long schoolId) {
            return ids.stream()
                    .map(id -> byId(id, schoolId))
                    .sorted(Comparator.comparing(MentoringUnit::code))
                    .toList();
        }

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
        public List<MenteeRequest> requestsOf(long person, long schoolId, SchoolYear year) {
            return requests.stream().filter(request -> request.personId() == person).toList();
        }

        @Override
        public List<MenteeRequest> requestsFor(MentoringUnit unit) {
            return requests;
        }
    }

    private static final class KeptPersons extends Persons {

        @Override
        public List<Person> byIds(Collection<Long> ids, long schoolId) {
            return ids.stream().map(id -> byId(id, schoolId)).toList();
        }

        @Override
        public Person byId(long id, long schoolId) {
            Person person =
                    new Person(
                            new PersonName("Образцова", "Анна", "Петровна"),
                            Gender.F,
                            LocalDate.EPOCH);
            person.affiliate(
                    new Affiliation(1, AffiliationKind.TEACHER, "учитель", LocalDate.EPOCH));
            return Ids.giveChild(person, id);
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
