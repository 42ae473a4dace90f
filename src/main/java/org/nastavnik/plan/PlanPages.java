package org.nastavnik.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.DocumentPage;
import org.nastavnik.document.Papers;
import org.nastavnik.pairing.MentoringUnit;
import org.nastavnik.pairing.UnitNames;
import org.nastavnik.people.Persons;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of a plan shows. */
@RequestScoped
class PlanPages {

    @Inject VisiblePlans visible;
    @Inject UnitNames names;
    @Inject MentoringForms forms;
    @Inject Schools schools;
    @Inject Persons persons;
    @Inject Papers papers;
    @Inject PlanProposals proposals;
    @Inject Visitor visitor;

    PlanPage newest(MentoringUnit unit) {
        List<IndividualPlan> versions = visible.of(unit);
        return page(unit, versions, versions.stream().findFirst().orElse(null));
    }

    PlanPage version(MentoringUnit unit, int versionNo) {
        return page(unit, visible.of(unit), visible.version(unit, versionNo));
    }

    private PlanPage page(
            MentoringUnit unit, List<IndividualPlan> versions, @Nullable IndividualPlan plan) {
        return new PlanPage(
                names.line(unit),
                schools.requisitesToday(unit.schoolId()).shortName(),
                plan == null ? null : sheet(unit, plan),
                forms.byCode(unit.formCode()).annex(),
                plan == null ? none(unit) : may(unit, versions, plan),
                versions.stream()
                        .map(
                                v ->
                                        new PlanPage.Version(
                                                v.versionNo(), v.state().name(), same(v, plan)))
                        .toList(),
                papers(DocumentKind.D16, plan),
                papers(DocumentKind.D37, plan),
                new PlanPage.Staff(
                        plan != null && StaffProgrammes.suit(unit, forms.byCode(unit.formCode())),
                        papers(DocumentKind.D44, plan)),
                visible.readsProposals(unit) ? waiting(unit) : 0);
    }

    private long waiting(MentoringUnit unit) {
        return proposals.of(unit).stream()
                .filter(proposal -> proposal.state() == PlanProposal.State.WAITING)
                .count();
    }

    private List<DocumentPage> papers(DocumentKind kind, @Nullable IndividualPlan plan) {
        return plan == null ? List.of() : papers.about(kind, plan.id());
    }

    private PlanPage.May none(MentoringUnit unit) {
        return new PlanPage.May(
                visible.mayWrite(unit),
                false,
                false,
                false,
                false,
                false,
                false,
                visible.mayPropose(unit));
    }

    private PlanPage.May may(
            MentoringUnit unit, List<IndividualPlan> versions, IndividualPlan plan) {
        boolean writes = visible.mayWrite(unit);
        boolean newest = same(versions.get(0), plan);
        boolean inForce = Plans.inForce(versions).filter(p -> same(p, plan)).isPresent();
        boolean approved = newest && plan.state() == IndividualPlan.State.APPROVED;
        boolean left = newest && plan.isLeftBehind(unit);
        return new PlanPage.May(
                false,
                writes && newest && plan.isEditable() && !left,
                visible.mayDecide() && plan.state() == IndividualPlan.State.SUBMITTED,
                writes && inForce && plan.takesFacts() && unit.state().working(),
                visible.leads(unit),
                writes && (approved || left),
                writes && approved && plan.items().stream().noneMatch(PlanItem::isOpen),
                visible.mayPropose(unit));
    }

    /** Outside of a transaction the same row may have been read twice. */
    private static boolean same(IndividualPlan one, @Nullable IndividualPlan other) {
        return other != null && one.id() == other.id();
    }

    private PlanPage.Sheet sheet(MentoringUnit unit, IndividualPlan plan) {
        return new PlanPage.Sheet(
                plan.id(),
                plan.versionNo(),
                plan.state().name(),
                plan.goal(),
                plan.remark(),
                grif(plan),
                plan.progress(),
                persons.known(plan.mentorId()).name().full(),
                plan.isLeftBehind(unit),
                plan.items().stream().map(this::row).toList());
    }

    private PlanPage.@Nullable Grif grif(IndividualPlan plan) {
        String number = plan.approvalNumber();
        Long by = plan.approvedBy();
        if (number == null || by == null) {
            return null;
        }
        return new PlanPage.Grif(
                number,
                ui().date(plan.approvalDate()),
                byKey(plan),
                persons.known(by).name().surnameFirst());
    }

    private static String byKey(IndividualPlan plan) {
        if (plan.approvalOrderId() != null) {
            return "plan.approved.byOrder";
        }
        return plan.signedHere() ? "plan.approved.here" : "plan.approved.copied";
    }

    private PlanPage.Row row(PlanItem item) {
        WorkFormat format = item.terms().format();
        return new PlanPage.Row(
                item.id(),
                item.terms(),
                format == null ? "" : format.planText(),
                item.status().name(),
                fact(item.fact()),
                forWhom(item),
                item.isComplete());
    }

    private String forWhom(PlanItem item) {
        return item.terms().mentees().stream()
                .map(id -> persons.known(id).name().surnameFirst())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private String fact(PlanItem.Fact fact) {
        return String.join(
                ". ",
                Stream.of(ui().date(fact.date()), text(fact.result()), text(fact.reason()))
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private Ui ui() {
        return new Ui(visitor);
    }
}
