package org.nastavnik.pairing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentMaker;
import org.nastavnik.document.PaperData;
import org.nastavnik.document.Registration;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.RuleBroken;
import org.nastavnik.site.Messages;

/**
 * Gathers the notice to a minor's parents (D40): of his membership when it has begun, of its end
 * once it is over. It is about one membership, so that a file never names another child.
 */
@ApplicationScoped
class UnitNoticeMaker implements DocumentMaker {

    @Inject Units units;
    @Inject SchoolPapers papers;
    @Inject MentoringForms forms;
    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject @Any Instance<UnitOrders> orders;

    @Override
    public DocumentKind kind() {
        return DocumentKind.D40;
    }

    @Override
    public void checkReadable(long membershipId) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        unit(membershipId);
    }

    private MentoringUnit unit(long membershipId) {
        return units.ofMembership(membershipId, current.schoolId())
                .orElseThrow(() -> new UnitNotFound(membershipId));
    }

    @Override
    public PaperData gather(long membershipId) {
        checkReadable(membershipId);
        MentoringUnit unit = unit(membershipId);
        Membership member =
                unit.memberships().stream()
                        .filter(m -> m.id() == membershipId)
                        .findFirst()
                        .orElseThrow();
        LocalDate today = schools.today();
        Person ward = persons.known(member.personId());
        if (!ward.isRepresentedIn(unit.schoolId(), today)) {
            throw new RuleBroken("pairing.rule.noMinor");
        }
        boolean over = member.period().to() != null;
        String title =
                Messages.in(Locale.forLanguageTag("ru"))
                        .text(over ? "pairing.paper.end" : "pairing.paper.notice", unit.code());
        return new PaperData(
                unit.schoolId(),
                over ? end(unit, member, ward, today) : begin(unit, member, ward, today),
                title,
                title);
    }

    private PairNotice begin(MentoringUnit unit, Membership member, Person ward, LocalDate today) {
        long school = unit.schoolId();
        boolean group = unit.kind() == MentoringUnit.Kind.GROUP;
        boolean mentors = member.role() == MemberRole.MENTOR;
        return new PairNotice(
                papers.letterhead(school, today),
                null,
                representative(ward.id(), school, today),
                papers.participant(ward, school, today),
                group,
                forms.byCode(unit.formCode()).name(),
                order(member.startOrderId(), school)
                        .orElseThrow(() -> new RuleBroken("pairing.rule.notFixed", unit.code())),
                member.period().from(),
                Objects.requireNonNull(unit.period().to()),
                mentors || unit.mentor() == ward.id()
                        ? null
                        : participant(unit.mentor(), school, today),
                mentors && !group && !unit.mentees().isEmpty()
                        ? participant(unit.mentees().get(0), school, today)
                        : null,
                unit.goal(),
                papers.curator(school, today),
                null);
    }

    private MentoringEndNotice end(
            MentoringUnit unit, Membership member, Person ward, LocalDate today) {
        long school = unit.schoolId();
        EndReason reason = member.endReason();
        boolean completed = reason == null || reason == EndReason.COMPLETED;
        return new MentoringEndNotice(
                papers.letterhead(school, today),
                null,
                representative(ward.id(), school, today),
                papers.participant(ward, school, today),
                unit.kind() == MentoringUnit.Kind.GROUP,
                forms.byCode(unit.formCode()).name(),
                Objects.requireNonNull(member.period().to()),
                completed ? null : words("pairing.paper.reason." + reason),
                order(member.endOrderId(), school).orElse(null),
                null,
                null,
                papers.curator(school, today),
                null);
    }

    private static String words(String key) {
        return Messages.in(Locale.forLanguageTag("ru")).text(key);
    }

    private Signatory participant(long person, long school, LocalDate day) {
        return papers.participant(persons.known(person), school, day);
    }

    private Optional<Registration> order(@Nullable Long id, long school) {
        return id == null
                ? Optional.empty()
                : orders.stream().flatMap(o -> o.registration(id, school).stream()).findFirst();
    }

    /** Whom the school knows to act; null addresses «родителям». */
    private @Nullable DeclinableName representative(long ward, long school, LocalDate day) {
        return representatives.of(ward, school).stream()
                .map(LegalRepresentative::personId)
                .map(id -> persons.known(id).declinable(day))
                .findFirst()
                .orElse(null);
    }
}
