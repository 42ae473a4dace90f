package org.nastavnik.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Approval;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.school.MentoringForm;

/**
 * What the individual plan (D16) prints, field by field as in the official form.
 *
 * @param superseded null while the version is in force
 * @param annex null for a form to which the official form has none
 */
public record IndividualPlanForm(
        School school,
        @Nullable Superseded superseded,
        Approval approval,
        String form,
        DeclinableName mentor,
        List<DeclinableName> mentees,
        String goal,
        List<Item> items,
        @Nullable AnnexRow annex) {

    /**
     * The name in the two lines of the form.
     *
     * @param ownName the quoted part, null where the name has none
     */
    public record School(String legalForm, @Nullable String ownName, InstitutionName shortName) {}

    /**
     * @param forWhom of a group: «Образцов Ф.И., Показова Л.И.»; null where it is meant for all
     */
    public record Item(
            String competence,
            String content,
            @Nullable String forWhom,
            String deadline,
            String format,
            String result) {}

    /** The mark on a version whose place another has taken. */
    public record Superseded(int version, @Nullable Registration order) {

        static Superseded by(IndividualPlan later) {
            String number = later.approvalNumber();
            LocalDate date = later.approvalDate();
            return new Superseded(
                    later.versionNo(),
                    number == null || date == null ? null : new Registration(number, date));
        }
    }

    /** Documents and formats that the form offers to one kind of pair. */
    public record AnnexRow(String label, List<String> documents, List<String> formats) {}

    /**
     * What the plan itself does not hold: school, director and names as of the paper's day.
     *
     * @param shortName puts «Иванова А.П.» to the id of a person
     */
    record Around(
            Letterhead head,
            Signatory director,
            MentoringForm form,
            DeclinableName mentor,
            List<DeclinableName> mentees,
            LongFunction<String> shortName,
            @Nullable Superseded superseded) {}

    static IndividualPlanForm of(IndividualPlan plan, Around around) {
        return new IndividualPlanForm(
                school(around.head()),
                around.superseded(),
                approval(plan, around.director()),
                around.form().name(),
                around.mentor(),
                around.mentees(),
                plan.goal(),
                plan.items().stream().map(item -> row(item.terms(), around)).toList(),
                annex(around.form().annex()));
    }

    private static School school(Letterhead head) {
        String ownName = head.fullName().ownName();
        return new School(
                head.fullName().legalForm(), ownName.isEmpty() ? null : ownName, head.shortName());
    }

    private static Approval approval(IndividualPlan plan, Signatory director) {
        String number = plan.approvalNumber();
        LocalDate date = plan.approvalDate();
        return new Approval(
                director.post(),
                director.name(),
                number == null || date == null ? null : new Registration(number, date));
    }

    private static Item row(PlanItem.Terms terms, Around around) {
        return new Item(
                terms.competence(),
                terms.content(),
                forWhom(terms, around),
                terms.deadlineText(),
                terms.format() == null ? "" : terms.format().planText(),
                terms.result());
    }

    private static @Nullable String forWhom(PlanItem.Terms terms, Around around) {
        return terms.mentees().isEmpty()
                ? null
                : terms.mentees().stream()
                        .map(around.shortName()::apply)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static @Nullable AnnexRow annex(MentoringForm.@Nullable Annex annex) {
        return annex == null
                ? null
                : new AnnexRow(annex.rowLabel(), bare(annex.documents()), bare(annex.formats()));
    }

    /** The template ends each with a dot; «и т. п.» has one already. */
    private static List<String> bare(List<String> texts) {
        return texts.stream().map(text -> text.replaceAll("\\.$", "")).toList();
    }
}
