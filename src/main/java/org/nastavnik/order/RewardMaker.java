package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.Case;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.shared.RuleBroken;

/** Certificates and letters of thanks, each for one reward of a registered order. */
@RequestScoped
class RewardMaker implements DocumentMaker {

    @Inject Rewards rewards;
    @Inject VisibleOrders visible;
    @Inject OrderFrames frames;
    @Inject Representatives representatives;
    @Inject CurrentPerson current;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D31;
    }

    @Override
    public PaperData gather(long subjectId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        Reward reward = rewards.byId(subjectId, current.schoolId());
        Order order = visible.byId(reward.orderId());
        if (reward.isRevoked() || !order.state().inForce()) {
            throw new RuleBroken("order.rule.revoked");
        }
        String title = OrderWords.text("reward." + reward.kind());
        return new PaperData(
                order.schoolId(), paper(order, reward), title, title + " " + reward.id());
    }

    private Record paper(Order order, Reward reward) {
        return switch (reward.kind()) {
            case GRATITUDE -> thanks(order, reward);
            case CERTIFICATE -> certificate(order, reward);
            case LETTER_TO_PARENTS -> toParents(order, reward);
            case LETTER_TO_PARTNER -> toPartner(order, reward);
        };
    }

    private Record certificate(Order order, Reward reward) {
        OrderFrame frame = frames.of(order);
        Signatory mentor = person(order, reward);
        return new BestMentorCertificate(
                frame.school().fullName(),
                frame.city(),
                registered(order).date().getYear(),
                mentor.name(),
                mentor.post(),
                Objects.requireNonNull(forWhat(reward)),
                registered(order),
                frame.signatory());
    }

    private Record thanks(Order order, Reward reward) {
        OrderFrame frame = frames.of(order);
        return new ThanksToMentor(
                frame.school().fullName(),
                frame.school().shortName(),
                frame.city(),
                registered(order).date().getYear(),
                person(order, reward),
                order.year().slashed(),
                forWhat(reward),
                frame.signatory());
    }

    private Record toParents(Order order, Reward reward) {
        OrderFrame frame = frames.of(order);
        return new ThanksToParents(
                frame.school().fullName(),
                frame.school().shortName(),
                frame.city(),
                registered(order).date().getYear(),
                parents(order, Objects.requireNonNull(reward.personId())),
                person(order, reward),
                order.year().slashed(),
                reward.merit(),
                frame.signatory());
    }

    private List<ThanksToParents.Parent> parents(Order order, long ward) {
        return representatives.of(ward, order.schoolId()).stream()
                .map(acting -> frames.person(order, acting.personId()).name())
                .map(ThanksToParents.Parent::new)
                .toList();
    }

    private Record toPartner(Order order, Reward reward) {
        OrderFrame frame = frames.of(order);
        Letterhead school = frame.school();
        return new ThanksToPartner(
                school.fullName(),
                school.shortName(),
                frame.city(),
                registered(order).date().getYear(),
                InstitutionName.of(String.valueOf(reward.organisation())),
                reward.personId() == null ? null : person(order, reward),
                order.year().slashed(),
                forWhat(reward),
                List.of(),
                frame.signatory());
    }

    private Signatory person(Order order, Reward reward) {
        return frames.person(order, Objects.requireNonNull(reward.personId()));
    }

    /** «за творческий подход» from «творческий подход». */
    private static @Nullable String forWhat(Reward reward) {
        String merit = reward.merit();
        return merit == null
                ? null
                : OrderWords.text("reward.for", Phrase.of(merit).in(Case.ACC).toString());
    }

    private static Registration registered(Order order) {
        return Objects.requireNonNull(order.registration());
    }

    @Override
    public void checkReadable(long subjectId) {
        Reward reward = rewards.byId(subjectId, current.schoolId());
        visible.byId(reward.orderId());
        if (!visible.seesBook() && !Objects.equals(reward.personId(), current.personId())) {
            throw new OrderNotFound(subjectId);
        }
    }
}
