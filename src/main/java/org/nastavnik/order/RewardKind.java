package org.nastavnik.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Problems;

/** «О поощрении участников»: thanks, certificates, letters; each of them is kept. */
@ApplicationScoped
class RewardKind implements OrderKind {

    @Inject OrderChoices choices;
    @Inject OrderFrames frames;
    @Inject Rewards rewards;
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
                rewarded("thanked"),
                rewarded("certified"),
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
        return OrderField.table(
                        name,
                        OrderField.of("person", OrderField.Input.PERSON, choices.anybody()),
                        OrderField.of("merit", OrderField.Input.LINE))
                .hinted();
    }

    @Override
    public void propose(OrderForm form, SchoolYear year) {
        form.preamble =
                OrderWords.text(
                        "preamble.rewards",
                        schools.requisitesToday(current.schoolId()).shortName(),
                        year.slashed());
    }

    @Override
    public void check(Order order, Problems found) {
        OrderEntries filled = order.entries();
        boolean nobody =
                List.of("thanked", "certified", "partners", "pupils").stream()
                        .allMatch(name -> filled.rows(name).isEmpty());
        if (nobody) {
            found.add(Problems.FORM, "order.check.nobody.REWARD");
        }
    }

    @Override
    public void apply(Order order) {
        OrderEntries filled = order.entries();
        give(order, "thanked", Reward.Kind.GRATITUDE);
        give(order, "certified", Reward.Kind.CERTIFICATE);
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
                filled.rows("thanked").stream().map(row -> rewarded(order, row)).toList(),
                filled.rows("certified").stream().map(row -> rewarded(order, row)).toList(),
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
