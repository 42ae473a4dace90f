package org.nastavnik.order;

import java.io.IOException;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.consent.Consents;
import org.nastavnik.consent.LabourAgreement;
import org.nastavnik.document.PaperText;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapersFixture;
import org.nastavnik.docx.TemplateRejected;
import org.nastavnik.pairing.Bases;
import org.nastavnik.pairing.MentorProfile;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitFixtures;
import org.nastavnik.pairing.UnitLine;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.pairing.Units;
import org.nastavnik.people.Affiliation;
import org.nastavnik.people.AffiliationKind;
import org.nastavnik.people.Identities;
import org.nastavnik.people.Identity;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.people.RoleAssignments;
import org.nastavnik.people.Someone;
import org.nastavnik.plan.ApprovingOrder;
import org.nastavnik.plan.IndividualPlan;
import org.nastavnik.plan.PlanDecisions;
import org.nastavnik.plan.PlanFixtures;
import org.nastavnik.plan.PlanWork;
import org.nastavnik.plan.Plans;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolFixtures;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.Gender;
import org.nastavnik.shared.Ids;
import org.nastavnik.shared.PersonName;
import org.nastavnik.shared.SchoolOwned;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Shell;
import org.nastavnik.site.Visitor;

/** From the form to the registered paper, in a school without a database. */
final class OrderOffice {

    static final long DIRECTOR = 11;
    static final long CURATOR = 12;
    static final long TEACHER = 13;
    static final long SUCCESSOR = 14;
    static final long PUPIL = 15;
    static final long PARTNER = 16;
    static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    private final Map<Long, Person> people = new LinkedHashMap<>();
    private final Set<String> roles = new TreeSet<>(Set.of(CURATOR + " CURATOR"));
    private final List<Reward> given = new ArrayList<>();
    private final List<Merit> merits = new ArrayList<>();
    private final List<MentoringUnit> units = new ArrayList<>();
    private final List<Order> drafts = new ArrayList<>();
    private final List<IndividualPlan> handedIn = new ArrayList<>();
    private final List<Object> heard = new ArrayList<>();
    private final List<CouncilMinutes> minutes = new ArrayList<>();
    private final Schools schools = new OneSchool();
    private final Persons persons = new KeptPersons();
    private final RoleAssignments assignments = new KeptRoles();
    private final OrderPeople orderPeople = orderPeople();
    private final OrderFrames frames = frames();
    private final KeptActs acts = new KeptActs();
    private LocalDate today = DAY;
    private String preamble = "В целях реализации целевой модели наставничества";
    private String against = "";
    private long ids = 100;

    OrderOffice() {
        add(DIRECTOR, "Образцова", "Татьяна", "Андреевна", Gender.F, "директор");
        add(CURATOR, "Тестова", "Ольга", "Викторовна", Gender.F, "заместитель директора по УВР");
        add(TEACHER, "Черновик", "Ким", "Данилович", Gender.M, "учитель физики");
        add(SUCCESSOR, "Показов", "Пётр", "Ильич", Gender.M, "директор");
        enter(PUPIL, "Учебная", "Майя", "Олеговна", Gender.F, AffiliationKind.PUPIL, "10 «А»");
        enter(
                PARTNER,
                "Примеров",
                "Иван",
                "Петрович",
                Gender.M,
                AffiliationKind.PARTNER_EMPLOYEE,
                "генеральный директор");
    }

    private void add(
            long id, String last, String first, String middle, Gender gender, String post) {
        enter(id, last, first, middle, gender, AffiliationKind.TEACHER, post);
    }

    void enter(
            long id,
            String last,
            String first,
            String middle,
            Gender gender,
            AffiliationKind kind,
            String post) {
        Person person = new Person(new PersonName(last, first, middle), gender, LocalDate.EPOCH);
        person.affiliate(new Affiliation(1, kind, post, LocalDate.EPOCH));
        set(Person.class, person, id);
        people.put(id, person);
    }

    OrderOffice on(LocalDate day) {
        today = day;
        return this;
    }

    OrderOffice saying(String words) {
        preamble = words;
        return this;
    }

    MentoringUnit with(MentoringUnit unit) {
        set(SchoolOwned.class, unit, ++ids);
        units.add(unit);
        return unit;
    }

    /** Another order has completed the work of all pairs. */
    void completeAll(LocalDate lastDay) {
        units.forEach(unit -> UnitFixtures.complete(unit, lastDay));
    }

    /** That was his last day in the school. */
    void leaves(long person, LocalDate lastDay) {
        Objects.requireNonNull(people.get(person)).leave(1, lastDay);
    }

    OrderPeople thePeople() {
        return orderPeople;
    }

    Set<String> roles() {
        return roles;
    }

    List<Reward> given() {
        return given;
    }

    List<Object> heard() {
        return heard;
    }

    /** What was typed becomes a draft; where anything is wrong, the problems are filled. */
    @Nullable Order draft(OrderType type, Problems problems, String... namesAndValues) {
        Map<String, List<String>> sent = new HashMap<>();
        sent.put("type", List.of(type.name()));
        sent.put("preamble", List.of(preamble));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            sent.computeIfAbsent(namesAndValues[i], n -> new ArrayList<>())
                    .add(namesAndValues[i + 1]);
        }
        DraftOrder drafting = new DraftOrder();
        drafting.kinds = kinds();
        drafting.orders = new KeptOrders();
        drafting.persons = persons;
        drafting.schools = schools;
        drafting.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return drafting.create(OrderForm.typed(sent), problems);
    }

    Order registered(OrderType type, String number, String... namesAndValues) {
        Problems problems = new Problems();
        Order order = draft(type, problems, namesAndValues);
        if (order == null) {
            throw new AssertionError(problems.all().toString());
        }
        order.sendToSignature();
        order.register(new Registration(number, today), today, List.of());
        kinds().of(order).apply(order);
        return order;
    }

    void annul(Order order) {
        order.annul("Ошибка");
        kinds().of(order).reverse(order);
        grants().takeBack(order);
    }

    String text(Order order) throws IOException, TemplateRejected {
        return plain(paper(order));
    }

    Record data(Order order) {
        return kinds().of(order).data(order);
    }

    /** What goes to the template. */
    Record paper(Order order) {
        return OrderPaperRules.paper(order, data(order)).data();
    }

    static String plain(Record data) throws IOException, TemplateRejected {
        return PaperText.of(data).replace('\u00a0', ' ');
    }

    OrderCheck check() {
        OrderCheck check = new OrderCheck();
        check.kinds = kinds();
        check.people = orderPeople;
        check.frames = frames;
        check.schools = new ForeignSchools();
        check.schools.schools = schools;
        check.consents = new NobodyLacks();
        check.acts = acts;
        return check;
    }

    Backdating backdating(Consents consents) {
        Backdating backdating = new Backdating();
        backdating.people = orderPeople;
        backdating.consents = consents;
        backdating.schools = schools;
        return backdating;
    }

    OrderFrames theFrames() {
        return frames;
    }

    Rewards theRewards() {
        return new KeptRewards();
    }

    /** Without a visitor, whom two types of orders need. */
    OrderSentences sentences() {
        OrderSentences sentences = new OrderSentences();
        sentences.people = orderPeople;
        sentences.frames = frames;
        sentences.kinds = kinds();
        return sentences;
    }

    private OrderKinds kinds() {
        return new OrderKinds(
                List.of(
                        launch(),
                        curator(),
                        acts(),
                        accessibility(),
                        pairing(),
                        plans(),
                        amendment(),
                        completion(),
                        suspension(),
                        substitution(),
                        event(),
                        rewards()));
    }

    private OrderKind launch() {
        LaunchKind kind = new LaunchKind();
        kind.choices = choices();
        kind.frames = frames;
        kind.forms = new MentoringForms();
        kind.years = new HeardYears();
        return kind;
    }

    private OrderKind curator() {
        CuratorKind kind = new CuratorKind();
        kind.orders = new KeptOrders();
        kind.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        kind.choices = choices();
        kind.frames = frames;
        kind.grants = grants();
        kind.basis = new OrderBasis();
        kind.basis.choices = choices();
        kind.basis.frames = frames;
        return kind;
    }

    private OrderKind acts() {
        ActsApprovalKind kind = new ActsApprovalKind();
        kind.ready = new ReadyActs(List.of(new NotReady()));
        kind.choices = choices();
        kind.frames = frames;
        kind.visitor = new Reader();
        kind.approved = new Heard<>(heard);
        kind.undone = new Heard<>(heard);
        return kind;
    }

    private OrderKind accessibility() {
        AccessibilityKind kind = new AccessibilityKind();
        kind.choices = choices();
        kind.frames = frames;
        return kind;
    }

    private OrderKind pairing() {
        PairingKind kind = new PairingKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        kind.participants = participants();
        return kind;
    }

    private OrderKind plans() {
        PlansApprovalKind kind = new PlansApprovalKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        kind.plans = new KeptPlans();
        kind.changed = changedPlans();
        kind.decisions = new HeardDecisions();
        kind.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return kind;
    }

    private AmendmentKind amendment() {
        AmendmentKind kind = new AmendmentKind();
        kind.orders = new KeptOrders();
        kind.revisable = new RevisableOrders();
        kind.revisable.orders = kind.orders;
        kind.revisable.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        kind.amended = amended();
        kind.plans = changedPlans();
        kind.paper = amendmentPaper();
        kind.groups = new GroupChanges();
        kind.differences = new OrderDifferences();
        kind.differences.amended = kind.amended;
        kind.differences.groups = kind.groups;
        kind.differences.units = new KeptUnits();
        kind.schools = schools;
        kind.current = kind.revisable.current;
        kind.visitor = new Reader();
        return kind;
    }

    private AmendedOrders amended() {
        AmendedOrders amended = new AmendedOrders();
        amended.orders = new KeptOrders();
        return amended;
    }

    private AmendmentPaper amendmentPaper() {
        AmendmentPaper paper = new AmendmentPaper();
        paper.amended = amended();
        paper.wording = new AmendmentWording();
        paper.wording.persons = persons;
        paper.plans = changedPlans();
        paper.people = orderPeople;
        paper.frames = frames;
        paper.units = new KeptUnits();
        return paper;
    }

    ChangedPlans changedPlans() {
        ChangedPlans changed = new ChangedPlans();
        changed.orders = new KeptOrders();
        changed.choices = choices();
        changed.frames = frames;
        changed.plans = new KeptPlans();
        changed.revisions = PlanFixtures.revisions(changed.plans);
        changed.decisions = new HeardDecisions();
        changed.words = new PlanChangeWording();
        changed.words.persons = persons;
        changed.units = new KeptUnits();
        changed.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return changed;
    }

    RegulationMaker regulation(ProgrammeYear year) {
        RegulationMaker maker = new RegulationMaker();
        maker.facts = actFacts(year);
        maker.forms = new MentoringForms();
        return maker;
    }

    ProgrammeMaker programme(ProgrammeYear year) {
        ProgrammeMaker maker = new ProgrammeMaker();
        maker.facts = actFacts(year);
        maker.texts = new ProgrammeTexts();
        maker.forms = new MentoringForms();
        maker.papers = SchoolPapersFixture.of(schools, persons, assignments);
        maker.plans = new ProgrammePlans();
        maker.plans.orders = new KeptOrders();
        maker.plans.texts = maker.texts;
        maker.plans.indicators = new Indicators();
        maker.plans.results = new PlannedResults();
        maker.plans.results.indicators = maker.plans.indicators;
        return maker;
    }

    private LocalActFacts actFacts(ProgrammeYear year) {
        LocalActFacts facts = new LocalActFacts();
        facts.acts = new LocalActs();
        facts.acts.orders = new KeptOrders();
        facts.acts.councils = new KeptCouncils();
        facts.acts.schools = schools;
        facts.legal = acts;
        facts.texts = new ProgrammeTexts();
        facts.years =
                new ProgrammeYears() {
                    @Override
                    public ProgrammeYear of(long schoolId, SchoolYear wanted) {
                        return year;
                    }
                };
        facts.forms = new MentoringForms();
        facts.papers = SchoolPapersFixture.of(schools, persons, assignments);
        facts.schools = schools;
        facts.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return facts;
    }

    /** The pedagogical council spoke of it. */
    void adopted(String number, LocalDate date, String subject) {
        minutes.add(
                new CouncilMinutes(
                        1,
                        new CouncilMinutes.Meeting(
                                new Registration(number, date), DIRECTOR, CURATOR, 30, 28),
                        new CouncilMinutes.Certified(CURATOR, null)) {
                    @Override
                    List<CouncilItem> items() {
                        return List.of(
                                new CouncilItem(
                                        1,
                                        new CouncilItem.Said(
                                                subject, CURATOR, "Доложено.", List.of("Принять")),
                                        new CouncilItem.Votes(28, 0, 0)));
                    }
                });
    }

    private OrderKind completion() {
        CompletionKind kind = new CompletionKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        kind.changes = changes();
        kind.changed = changed();
        kind.change = UnitFixtures.changeUnit(today, List.of());
        kind.work = new NothingCounted();
        return kind;
    }

    private OrderKind suspension() {
        SuspensionKind kind = new SuspensionKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        kind.changes = changes();
        kind.changed = changed();
        kind.change = UnitFixtures.changeUnit(today, List.of());
        return kind;
    }

    private OrderKind substitution() {
        SubstitutionKind kind = new SubstitutionKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        kind.participants = participants();
        kind.persons = persons;
        kind.labour = labour();
        kind.grants = grants();
        kind.changes = changes();
        kind.change = UnitFixtures.changeUnit(today, List.of());
        return kind;
    }

    private UnitChanges changes() {
        UnitChanges changes = new UnitChanges();
        changes.orders = new KeptOrders();
        changes.people = orderPeople;
        return changes;
    }

    private ChangedUnits changed() {
        ChangedUnits changed = new ChangedUnits();
        changed.people = orderPeople;
        changed.participants = participants();
        changed.changes = changes();
        changed.forms = new MentoringForms();
        return changed;
    }

    private PairingParticipants participants() {
        PairingParticipants participants = new PairingParticipants();
        participants.persons = persons;
        participants.forms = new MentoringForms();
        return participants;
    }

    private LabourGrounds labour() {
        LabourGrounds labour = new LabourGrounds();
        labour.frames = frames;
        labour.persons = persons;
        labour.forms = new MentoringForms();
        labour.bases = new AnyMentors();
        labour.consents = new AllSigned();
        return labour;
    }

    /** The order that fixed all units of the fixtures. */
    void fixedBy(String number, LocalDate date) {
        drafts.add(stored(OrderFixtures.registered(number, date), UnitFixtures.ORDER));
    }

    /** Handed in by its mentor. */
    IndividualPlan submitted(MentoringUnit unit) {
        IndividualPlan plan = PlanFixtures.aSubmitted(unit);
        set(SchoolOwned.class, plan, ++ids);
        handedIn.add(plan);
        return plan;
    }

    /** Was approved by that order and waits in a new version. */
    IndividualPlan changed(MentoringUnit unit, Order approving) {
        Registration given = Objects.requireNonNull(approving.registration());
        takeBack(unit);
        IndividualPlan former =
                PlanFixtures.approvedBy(
                        new ApprovingOrder(approving.id(), given.number(), given.date(), DIRECTOR),
                        unit);
        IndividualPlan later = PlanFixtures.aChanged(former, unit);
        set(SchoolOwned.class, former, ++ids);
        set(SchoolOwned.class, later, ++ids);
        handedIn.add(later);
        handedIn.add(former);
        return later;
    }

    /** The mentor writes on. */
    void takeBack(MentoringUnit unit) {
        handedIn.removeIf(plan -> plan.unitId() == unit.id());
    }

    /** What the list of orders offers to prepare. */
    List<OrderOffers.Offer> offers() {
        return offers(pairing());
    }

    /** Whether the order on the curator is offered. */
    List<OrderOffers.Offer> offersOfCurator() {
        return offers(curator());
    }

    /** Whether plans are to be approved, or an approval is to be amended. */
    List<OrderOffers.Offer> offersOnPlans() {
        return offers(plans(), amendment());
    }

    OrderForm proposed(OrderType type) {
        OrderForm form = new OrderForm();
        kinds().of(type).propose(form, OrderFixtures.YEAR);
        return form;
    }

    private List<OrderOffers.Offer> offers(OrderKind... offered) {
        OrderOffers offers = new OrderOffers();
        offers.kinds = new OrderKinds(List.of(offered));
        offers.orders = new KeptOrders();
        return offers.of(1, OrderFixtures.YEAR);
    }

    private OrderKind event() {
        FinalEventKind kind = new FinalEventKind();
        kind.choices = choices();
        kind.people = orderPeople;
        kind.frames = frames;
        return kind;
    }

    private OrderKind rewards() {
        RewardKind kind = new RewardKind();
        kind.choices = choices();
        kind.frames = frames;
        kind.rewards = new KeptRewards();
        kind.merits = new KeptMerits();
        kind.schools = schools;
        kind.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return kind;
    }

    /** Somebody has won something. */
    Merit earned(EarnedMerit earned) {
        Merit merit = Ids.give(new Merit(1, earned), ++ids);
        merits.add(merit);
        return merit;
    }

    /** The form of a new order on rewards. */
    OrderForm proposedRewards() {
        OrderForm form = new OrderForm();
        rewards().propose(form, OrderFixtures.YEAR);
        return form;
    }

    /** Whether the order on rewards is offered. */
    List<OrderOffers.Offer> offersOfRewards() {
        return offers(rewards());
    }

    private OrderChoices choices() {
        OrderChoices choices = new AnybodyMentors();
        choices.units = new KeptUnits();
        choices.unitNames = new Codes();
        choices.persons = persons;
        choices.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        return choices;
    }

    private OrderPeople orderPeople() {
        OrderPeople named = new OrderPeople();
        named.orders = new KeptOrders();
        named.units = new KeptUnits();
        named.persons = persons;
        named.schools = schools;
        named.current = Someone.ofSchool(1, CURATOR, Role.CURATOR);
        named.assignments = assignments;
        return named;
    }

    private OrderFrames frames() {
        OrderFrames framing = new OrderFrames();
        framing.papers = SchoolPapersFixture.of(schools, persons, assignments);
        framing.people = orderPeople;
        framing.persons = persons;
        framing.schools = schools;
        return framing;
    }

    private OrderGrants grants() {
        OrderGrants grants = new OrderGrants();
        grants.identities =
                new Identities() {
                    @Override
                    public List<Identity> of(long personId) {
                        return List.of();
                    }
                };
        grants.persons = persons;
        grants.assignments = assignments;
        return grants;
    }

    static Order stored(Order order, long id) {
        set(SchoolOwned.class, order, id);
        return order;
    }

    private static void set(Class<?> declaring, Object entity, long id) {
        try {
            Field field = declaring.getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Reader() implements Visitor {

        @Override
        public String base() {
            return "";
        }

        @Override
        public String csrfToken() {
            return "";
        }

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("ru");
        }

        @Override
        public @Nullable Shell shell() {
            return null;
        }

        @Override
        public @Nullable String frameOrigin() {
            return null;
        }
    }

    private final class OneSchool extends Schools {

        private final School school = SchoolFixtures.school(DIRECTOR, SUCCESSOR);
        private final School other = SchoolFixtures.other();

        OneSchool() {
            set(School.class, school, 1);
            set(School.class, other, 2);
        }

        @Override
        public List<School> all() {
            return List.of(school, other);
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public School byId(long id) {
            return school;
        }
    }

    private final class KeptPersons extends Persons {

        @Override
        public List<Person> byIds(Collection<Long> ids, long schoolId) {
            return ids.stream().map(id -> byId(id, schoolId)).toList();
        }

        @Override
        public Person byId(long id, long schoolId) {
            return known(id);
        }

        @Override
        public Person known(long id) {
            return Objects.requireNonNull(people.get(id));
        }

        @Override
        public List<Person> of(long schoolId) {
            return List.copyOf(people.values());
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
        public List<MentoringUnit> of(long schoolId, SchoolYear year) {
            return units.stream().filter(unit -> unit.year().equals(year)).toList();
        }
    }

    private static final class NobodyLacks extends OrderConsents {

        @Override
        void check(Order order, Problems found) {}
    }

    private static final class Codes extends UnitNames {

        @Override
        public List<UnitLine> lines(Collection<MentoringUnit> named) {
            return named.stream()
                    .map(
                            unit ->
                                    new UnitLine(
                                            unit.id(),
                                            unit.code(),
                                            unit.kind().name(),
                                            "",
                                            "",
                                            List.of(),
                                            unit.period(),
                                            unit.state().name()))
                    .toList();
        }
    }

    private final class HeardYears extends ProgrammeYears {

        @Override
        public void activate(long schoolId, SchoolYear year, long orderId) {
            heard.add("active by " + orderId);
        }

        @Override
        public void undoActivation(long schoolId, SchoolYear year, long orderId) {
            heard.remove("active by " + orderId);
        }
    }

    private final class KeptPlans extends Plans {

        @Override
        public List<IndividualPlan> submitted(long schoolId) {
            return handedIn.stream()
                    .filter(plan -> plan.state() == IndividualPlan.State.SUBMITTED)
                    .toList();
        }

        @Override
        public List<IndividualPlan> of(MentoringUnit unit) {
            return handedIn.stream().filter(plan -> plan.unitId() == unit.id()).toList();
        }

        @Override
        public List<IndividualPlan> approvedBy(long orderId, long schoolId) {
            return List.of();
        }
    }

    private final class HeardDecisions extends PlanDecisions {

        @Override
        public void approveBy(ApprovingOrder order, Collection<Long> planIds, long schoolId) {
            heard.add(order);
            heard.addAll(planIds);
        }

        @Override
        public void undo(long orderId, long schoolId) {
            heard.clear();
        }

        @Override
        public void requireWaiting(IndividualPlan plan, MentoringUnit unit) {}
    }

    private final class KeptRoles extends RoleAssignments {

        @Override
        public List<Long> holders(Role role, long schoolId) {
            return roles.stream()
                    .filter(held -> held.endsWith(" " + role))
                    .map(held -> Long.valueOf(held.split(" ")[0]))
                    .toList();
        }

        @Override
        public boolean assign(long personId, Role role, @Nullable Long schoolId, LocalDate since) {
            return roles.add(personId + " " + role);
        }

        @Override
        public boolean assign(long personId, Role role, @Nullable Long schoolId) {
            return roles.add(personId + " " + role);
        }

        @Override
        public void withdraw(long personId, Role role, @Nullable Long schoolId) {
            roles.remove(personId + " " + role);
        }

        @Override
        public void withdraw(long personId, Role role, @Nullable Long schoolId, LocalDate day) {
            roles.remove(personId + " " + role);
        }
    }

    /** A road map that something stands against, while {@link #against} says so. */
    private final class NotReady implements ActReadiness {

        @Override
        public ActKind act() {
            return ActKind.ROAD_MAP;
        }

        @Override
        public void check(long schoolId, SchoolYear year, long orderId, Problems found) {
            if (!against.isEmpty()) {
                found.add(Problems.FORM, against);
            }
        }
    }

    void actsAreNotReady(String key) {
        against = key;
    }

    Orders orders() {
        return new KeptOrders();
    }

    private final class KeptOrders extends Orders {

        @Override
        Order add(Order order) {
            set(SchoolOwned.class, order, ++ids);
            drafts.add(order);
            return order;
        }

        @Override
        public Order byId(long id, long schoolId) {
            return drafts.stream().filter(order -> order.id() == id).findFirst().orElseThrow();
        }

        @Override
        List<Order> of(long schoolId, SchoolYear year) {
            return drafts;
        }

        @Override
        List<Order> revisions(long schoolId) {
            return drafts.stream()
                    .filter(order -> OrderType.REVISING.contains(order.type()))
                    .filter(order -> order.state().inForce())
                    .toList();
        }

        @Override
        Set<String> claimed(long schoolId, SchoolYear year) {
            return drafts.stream()
                    .flatMap(order -> order.claims().stream())
                    .collect(Collectors.toSet());
        }

        @Override
        List<Order> claiming(long schoolId, Collection<String> claims) {
            return drafts.stream()
                    .filter(order -> order.claims().stream().anyMatch(claims::contains))
                    .toList();
        }
    }

    private static final class NothingCounted extends PlanWork {

        @Override
        public void moved(MentoringUnit unit) {}
    }

    private final class AnybodyMentors extends OrderChoices {

        @Override
        List<Option> anyMentors(SchoolYear year) {
            return people.keySet().stream()
                    .map(id -> new Option(String.valueOf(id), "mentor"))
                    .toList();
        }
    }

    private static final class AnyMentors extends Bases {

        @Override
        public Optional<MentorProfile> mentor(long personId, long schoolId, SchoolYear year) {
            return Optional.of(UnitFixtures.candidate(personId));
        }
    }

    /** Whoever works here has signed the papers of article 351.8. */
    private static final class AllSigned extends Consents {

        @Override
        public boolean isStaff(long personId, long schoolId, LocalDate day) {
            return true;
        }

        @Override
        public Optional<LabourAgreement> labour(long personId, long schoolId, LocalDate day) {
            return Optional.of(
                    new LabourAgreement(
                            LocalDate.of(2026, 9, 7),
                            new Registration("14", LocalDate.of(2026, 9, 10))));
        }
    }

    private final class KeptCouncils extends Councils {

        @Override
        List<CouncilMinutes> of(long schoolId, SchoolYear year) {
            return minutes.stream()
                    .filter(one -> SchoolYear.of(one.meeting().minutes().date()).equals(year))
                    .toList();
        }
    }

    private final class KeptMerits extends Merits {

        @Override
        List<Merit> open(long schoolId) {
            return merits.stream().filter(Merit::isOpen).toList();
        }

        @Override
        List<Merit> rewardedBy(Order order) {
            return merits.stream().filter(merit -> merit.isRewardedBy(order)).toList();
        }
    }

    private final class KeptRewards extends Rewards {

        @Override
        void add(Reward reward) {
            set(SchoolOwned.class, reward, ++ids);
            given.add(reward);
        }

        @Override
        List<Reward> of(Order order) {
            return given;
        }

        @Override
        Reward byId(long id, long schoolId) {
            return given.stream().filter(r -> r.id() == id).findFirst().orElseThrow();
        }
    }
}
