package org.nastavnik.consent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Typed;

/** Mentoring as work, as the curator types it. */
public class LabourForm {

    @FormParam("partOfJob")
    public @Nullable String partOfJob;

    @FormParam("content")
    @DefaultValue("")
    @Size(max = 2000)
    public String content = "";

    @FormParam("workFrom")
    @DefaultValue("")
    public String workFrom = "";

    @FormParam("workTo")
    @DefaultValue("")
    public String workTo = "";

    @FormParam("workForm")
    @DefaultValue("")
    @Size(max = 500)
    public String workForm = "";

    @FormParam("payment")
    @DefaultValue("")
    @Size(max = 1000)
    public String payment = "";

    @FormParam("contractNumber")
    @DefaultValue("")
    @Size(max = 30)
    public String contractNumber = "";

    @FormParam("contractDate")
    @DefaultValue("")
    public String contractDate = "";

    @FormParam("jobMentees")
    @DefaultValue("")
    @Size(max = 300)
    public String jobMentees = "";

    @FormParam("jobClause")
    @DefaultValue("")
    @Size(max = 300)
    public String jobClause = "";

    @FormParam("supplementNumber")
    @DefaultValue("")
    @Size(max = 30)
    public String supplementNumber = "";

    @FormParam("supplementDate")
    @DefaultValue("")
    public String supplementDate = "";

    @FormParam("version")
    public long version;

    static LabourForm of(Consent consent) {
        LabourTerms terms = consent.labour();
        LabourForm form = new LabourForm();
        form.partOfJob = terms.isPartOfJob() ? "yes" : null;
        form.content = String.join("\n", terms.content());
        form.workFrom = text(terms.workFrom());
        form.workTo = text(terms.workTo());
        form.workForm = text(terms.workForm());
        form.payment = text(terms.payment());
        form.jobMentees = text(terms.jobMentees());
        form.jobClause = text(terms.jobClause());
        Registration contract = terms.contract();
        if (contract != null) {
            form.contractNumber = contract.number();
            form.contractDate = contract.date().toString();
        }
        Registration supplement = terms.supplement();
        if (supplement != null) {
            form.supplementNumber = supplement.number();
            form.supplementDate = supplement.date().toString();
        }
        form.version = consent.version();
        return form;
    }

    private static String text(@Nullable Object known) {
        return Objects.toString(known, "");
    }

    /** Null and problems where something is missing. */
    @Nullable LabourTerms terms(Problems problems) {
        Registration contract = registration(contractNumber, contractDate, "contract", problems);
        if (partOfJob != null) {
            required(jobMentees, "jobMentees", problems);
            required(contractNumber, "contractNumber", problems);
            return contract == null || !problems.isEmpty()
                    ? null
                    : LabourTerms.ofJob(contract, jobMentees.strip(), Typed.text(jobClause));
        }
        LocalDate from = Typed.requiredDay(workFrom, "workFrom", problems);
        LocalDate to = Typed.requiredDay(workTo, "workTo", problems);
        required(content, "content", problems);
        required(workForm, "workForm", problems);
        required(payment, "payment", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add("workTo", "consent.problem.toBeforeFrom");
        }
        return from == null || to == null || !problems.isEmpty()
                ? null
                : LabourTerms.of(work(from, to), contract);
    }

    private LabourTerms.Work work(LocalDate from, LocalDate to) {
        List<String> lines = Typed.lines(content);
        return new LabourTerms.Work(lines, from, to, workForm.strip(), payment.strip());
    }

    private static void required(String typed, String field, Problems problems) {
        if (Typed.text(typed) == null) {
            problems.add(field, "site.problem.NotBlank");
        }
    }

    /** Number and day stand together or not at all. */
    static @Nullable Registration registration(
            String number, String day, String fields, Problems problems) {
        String known = Typed.text(number);
        LocalDate date = Typed.day(day, fields + "Date", problems);
        if (known == null && date == null) {
            return null;
        }
        required(number, fields + "Number", problems);
        required(day, fields + "Date", problems);
        return known == null || date == null ? null : new Registration(known, date);
    }
}
