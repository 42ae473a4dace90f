package org.nastavnik.contest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.document.Signatory;
import org.nastavnik.grammar.DeclinableName;
import org.nastavnik.grammar.InstitutionName;
import org.nastavnik.grammar.Post;
import org.nastavnik.grammar.RussianNumbers;

/**
 * What a mentor's portfolio for a contest (D35) prints: title page, application, representation and
 * the parts.
 *
 * @param preparedOn the day on the application
 * @param representation registration of the school's representation, null for a draft
 * @param essay one paragraph each
 * @param planDone «11 из 12»
 */
public record MentorPortfolio(
        Letterhead school,
        String city,
        Contest contest,
        Mentor mentor,
        LocalDate preparedOn,
        @Nullable Registration representation,
        List<String> merits,
        Signatory signatory,
        List<OrderLine> orders,
        List<String> essay,
        Practice practice,
        List<PlanLine> plan,
        String planDone,
        Meetings meetings,
        List<Result> results,
        List<Review> reviews,
        List<String> developments,
        List<String> trainings,
        List<String> publications,
        List<String> awards,
        List<String> links) {

    /**
     * @param organiser who receives the application, in the nominative
     */
    public record Contest(String name, InstitutionName organiser, String nomination, int year) {}

    /**
     * The applicant.
     *
     * @param experience «18 лет»
     * @param category qualification category, null where there is none
     */
    public record Mentor(
            DeclinableName name,
            Post post,
            String education,
            String experience,
            String mentoringSince,
            @Nullable String category,
            List<String> forms,
            String phone,
            String email) {}

    public record OrderLine(LocalDate date, String number, String title) {}

    public record Practice(
            String title,
            String goal,
            String targetGroup,
            List<String> description,
            List<String> steps,
            List<String> results,
            String replication) {}

    /**
     * @param doneOn null where the row is not done
     */
    public record PlanLine(
            String competence,
            String content,
            String deadline,
            @Nullable LocalDate doneOn,
            String result) {}

    public record Meetings(LocalDate first, LocalDate last, int count, List<MeetingCount> byKind) {}

    public record MeetingCount(String kind, int count, String topics) {}

    /** A measurement before and after, without names of minors. */
    public record Result(String parameter, String entry, String exit, String change) {

        /** Typed as «показатель; на входе; на выходе»; the change of numbers is reckoned. */
        static Result of(String line) {
            String[] cells = line.split(";", -1);
            String entry = cells.length > 1 ? cells[1].strip() : "";
            String exit = cells.length > 2 ? cells[2].strip() : "";
            return new Result(cells[0].strip(), entry, exit, change(entry, exit));
        }

        private static String change(String entry, String exit) {
            try {
                return RussianNumbers.signed(number(exit).subtract(number(entry)));
            } catch (NumberFormatException words) {
                return "–";
            }
        }

        private static BigDecimal number(String text) {
            return new BigDecimal(text.replace(',', '.'));
        }
    }

    /**
     * @param author as the author allows to be named
     */
    public record Review(String text, String author) {}
}
