package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;

/** «О поощрении участников»: thanks, certificates, letters; each of them is kept. */
@ApplicationScoped
class RewardKind implements OrderKind {

    private static final String THANKED = "thanked";
    private static final String CERTIFIED = "certified";

    /** The merit that waits for this reward. */
    private static final String EARNED = "earned";

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject Rewards rewards;
    @Inject Merits merits;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    @Override
    public OrderType type() {
        return OrderType.REWARD;
    }

    @Override
    public Optional<DocumentKind> paper() {
        return Optional.of(DocumentKind.D30);
    }

    @Override
    public List<OrderField> fields(SchoolYear year, @Nullable Order draft) {
        return List.of(
                rewarded(THANKED),
                rewarded(CERTIFIED),
                OrderField.table(
                                "partners",
                                OrderField.of("organisation", OrderField.Input.LINE),
                                OrderField.of("head", OrderField.Input.PERSON, choices.partners())
                                        .maybe(),
                                OrderField.of("merit", OrderField.Input.LINE).maybe())
                        .hinted(),
                OrderField.table(
                                "pupils",
                                OrderField.of(
                                        "person",
                                        OrderField.Input.PERSON,
                                        choices.learnersWhoMentored(year)),
                                OrderField.of("merit", OrderField.Input.LINE).maybe())
                        .hinted(),
                OrderField.of("ceremony", OrderField.Input.DAY),
                OrderField.of("proposedOn", OrderField.Input.DAY).hinted().maybe());
    }

    private OrderField rewarded(String name) {
        OrderField person = OrderField.of("person", OrderField.Input.PERSON, choices.anybody());
        OrderField merit = OrderField.of("merit", OrderField.Input.LINE);
        List<Option> open = openMerits();
        return (open.isEmpty()
                        ? OrderField.table(name, person, merit)
                        : OrderField.table(
                                name,
                                person,
                                merit,
                                OrderField.of(EARNED, OrderField.Input.CHOICE, open).maybe()))
                .hinted();
    }

    private List<Option> openMerits() {
        return merits.open(current.schoolId()).stream()
                .map(merit -> new Option(String.valueOf(merit.id()), merit.content()))
                .toList();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.preamble =
                OrderWords.text(
                        "preamble.rewards",
                        schools.requisitesToday(current.schoolId()).shortName(),
                        year.slashed());
        merits.open(current.schoolId()).forEach(merit -> propose(form, merit));
    }

    private static void propose(OrderForm form, Merit merit) {
        String table = merit.isFirst() ? CERTIFIED : THANKED;
        form.add(table + ".person", merit.personId());
        form.add(table + ".merit", merit.content());
        form.add(table + "." + EARNED, merit.id());
    }

    /** Of a year or another: what was earned in August is rewarded in September. */
    @Override
    public int awaiting(SchoolYear year) {
        return merits.open(current.schoolId()).size();
    }

    @Override
    public Set<String> waiting(SchoolYear year) {
        return merits.open(current.schoolId()).stream()
                .map(merit -> "merit:" + merit.id())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> claims(OrderEntries filled) {
        return settled(filled, current.schoolId())
                .map(merit -> "merit:" + merit.id())
                .collect(Collectors.toSet());
    }

    private Stream<Merit> settled(OrderEntries filled, long schoolId) {
        return merits.open(schoolId).stream()
                .filter(merit -> rewards(filled).anyMatch(row -> isFor(merit, row)));
    }

    private static Stream<OrderEntries> rewards(OrderEntries filled) {
        return Stream.of(THANKED, CERTIFIED).flatMap(table -> filled.rows(table).stream());
    }

    /** The one that is chosen, however its reward is worded; where none is, by its words. */
    private static boolean isFor(Merit merit, OrderEntries row) {
        Optional<String> chosen = row.text(EARNED);
        boolean meant =
                chosen.isPresent()
                        ? chosen.get().equals(String.valueOf(merit.id()))
                        : row.text("merit").filter(merit.content()::equals).isPresent();
        return meant && row.person("person").filter(id -> id == merit.personId()).isPresent();
    }

    @Override
    public void check(Order order, Problems found) {
        OrderEntries filled = order.entries();
        boolean nobody =
                List.of(THANKED, CERTIFIED, "partners", "pupils").stream()
                        .allMatch(name -> filled.rows(name).isEmpty());
        if (nobody) {
            found.add(Problems.FORM, "order.check.nobody.REWARD");
        }
    }

    @Override
    public void apply(Order order) {
        OrderEntries filled = order.entries();
        settled(filled, order.schoolId()).forEach(merit -> merit.rewardBy(order));
        give(order, THANKED, Reward.Kind.GRATITUDE);
        give(order, CERTIFIED, Reward.Kind.CERTIFICATE);
        give(order, "pupils", Reward.Kind.LETTER_TO_PARENTS);
        for (OrderEntries row : filled.rows("partners")) {
            rewards.add(
                    Reward.toPartner(
                            order,
                            row.required("organisation"),
                            row.person("head").orElse(null),
                            row.text("merit").orElse(null)));
        }
    }

    private void give(Order order, String name, Reward.Kind kind) {
        for (OrderEntries row : order.entries().rows(name)) {
            rewards.add(
                    new Reward(
                            order,
                            kind,
                            row.requiredPerson("person"),
                            row.text("merit").orElse(null)));
        }
    }

    @Override
    public void reverse(Order order) {
        rewards.of(order).forEach(Reward::revoke);
        merits.rewardedBy(order).forEach(Merit::reopen);
    }

    @Override
    public Record data(Order order) {
        OrderFrame frame = frames.of(order);
        OrderEntries filled = order.entries();
        return new RewardOrder(
                frame.school(),
                frame.city(),
                frame.registration(),
                frame.preamble(),
                filled.rows(THANKED).stream().map(row -> rewarded(order, row)).toList(),
                filled.rows(CERTIFIED).stream().map(row -> rewarded(order, row)).toList(),
                letters(order),
                frame.curator(),
                filled.requiredDay("ceremony"),
                frame.controller(),
                basis(order, frame.curator()),
                frame.signatory(),
                frame.acquainted());
    }

    private RewardOrder.Rewarded rewarded(Order order, OrderEntries row) {
        Signatory person = frames.person(order, row.requiredPerson("person"));
        return new RewardOrder.Rewarded(
                person.name(), person.post(), Phrase.of(row.required("merit")));
    }

    private RewardOrder.@Nullable Letters letters(Order order) {
        List<RewardOrder.Partner> partners =
                order.entries().texts("partners.organisation").stream()
                        .map(name -> new RewardOrder.Partner(InstitutionName.of(name)))
                        .toList();
        List<RewardOrder.Pupil> pupils =
                order.entries().persons("pupils.person").stream()
                        .map(id -> frames.person(order, id))
                        .map(person -> new RewardOrder.Pupil(person.name(), person.post()))
                        .toList();
        return partners.isEmpty() && pupils.isEmpty()
                ? null
                : new RewardOrder.Letters(partners, pupils);
    }

    private static List<BasisDocument> basis(Order order, Signatory curator) {
        return order.entries().day("proposedOn").stream()
                .map(
                        day ->
                                new BasisDocument(
                                        OrderWords.text("basis.proposal"),
                                        curator.name(),
                                        day,
                                        null))
                .toList();
    }
}
