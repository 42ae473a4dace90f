package org.nastavnik.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.shared.Period;
import org.nastavnik.site.Messages;

/**
 * What the individual route of a mentee (D37) prints: the plan as the mentee goes through it.
 *
 * @param school short name
 * @param need what the mentee asked for, null where no request is kept
 * @param minor the representative has to see the route too
 */
public record MenteeRoute(
        InstitutionName school,
        Signatory mentee,
        Signatory mentor,
        String form,
        LocalDate from,
        LocalDate to,
        @Nullable String need,
        String goal,
        List<Step> steps,
        boolean minor) {

    /**
     * @param doneOn null while it is not done
     * @param outcome what came of it, or why it was not done; null where nothing is known
     */
    public record Step(
            String competence,
            String content,
            String deadline,
            String result,
            @Nullable LocalDate doneOn,
            @Nullable String outcome) {}

    /** What the plan itself does not hold. */
    record Around(
            InstitutionName school,
            Signatory mentee,
            Signatory mentor,
            String form,
            @Nullable String need,
            boolean minor) {}

    /**
     * @param words for what became of an item that was not done
     */
    static MenteeRoute of(IndividualPlan plan, Period period, Around around, Messages words) {
        return new MenteeRoute(
                around.school(),
                around.mentee(),
                around.mentor(),
                around.form(),
                period.from(),
                Objects.requireNonNull(period.to()),
                around.need(),
                plan.goal(),
                plan.items().stream().map(item -> step(item, words)).toList(),
                around.minor());
    }

    private static Step step(PlanItem item, Messages words) {
        PlanItem.Terms terms = item.terms();
        PlanItem.Fact fact = item.fact();
        return new Step(
                terms.competence(),
                terms.content(),
                terms.deadlineText(),
                terms.result(),
                fact.date(),
                fact.reason() == null
                        ? fact.result()
                        : words.text("plan.paper.route." + fact.status(), fact.reason()));
    }
}
