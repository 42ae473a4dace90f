package org.nastavnik.overview;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nastavnik.audit.AuditEntry;

/** Where the subject of an act can be looked at, if it has a page that its reader may open. */
final class ActAddress {

    private static final Pattern NUMBERED = Pattern.compile("(D\\d\\d|[A-Za-z-]+):(\\d+)\\b.*");
    private static final Pattern GONE =
            Pattern.compile(".*_(REMOVED|FORGOTTEN|MERGED|HANDED_OVER)|INTERVIEW_.*|JOIN_.*");

    private static final Map<String, String> PAGES =
            Map.ofEntries(
                    Map.entry("order", "orders/"),
                    Map.entry("council", "council/"),
                    Map.entry("document", "documents/"),
                    Map.entry("person", "persons/"),
                    Map.entry("consent", "consents/"),
                    Map.entry("unit", "units/"),
                    Map.entry("request", "requests/"),
                    Map.entry("training-task", "mentor-school/tasks/"),
                    Map.entry("survey", "surveys/"),
                    Map.entry("questionnaire", "questionnaires/"),
                    Map.entry("transfer-package", "transfers/"),
                    Map.entry("practice", "practices/"),
                    Map.entry("portfolio", "portfolio/"),
                    Map.entry("contest", "contests/"));

    private static final Map<String, String> ONLY_ONES =
            Map.of(
                    "school", "school",
                    "programme-year", "programme-year",
                    "road-map", "road-map",
                    "compendium", "compendium");

    private static final Set<String> OF_SCHOOL =
            Set.of(
                    "order",
                    "council",
                    "document",
                    "person",
                    "consent",
                    "unit",
                    "request",
                    "training-task",
                    "survey",
                    "questionnaire",
                    "transfer-package",
                    "practice",
                    "portfolio",
                    "school",
                    "programme-year",
                    "road-map",
                    "compendium");
    private static final Set<String> OF_MEMBER =
            Set.of(
                    "order",
                    "document",
                    "unit",
                    "request",
                    "training-task",
                    "practice",
                    "portfolio");
    private static final Set<String> OF_METHODIST = Set.of("questionnaire", "contest");

    private ActAddress() {}

    static String forSchool(AuditEntry act) {
        return among(OF_SCHOOL, act);
    }

    static String forMember(AuditEntry act) {
        return among(OF_MEMBER, act);
    }

    static String forMethodist(AuditEntry act) {
        return among(OF_METHODIST, act);
    }

    /**
     * @return "" for none
     */
    private static String among(Set<String> open, AuditEntry act) {
        Matcher numbered = NUMBERED.matcher(act.subject() == null ? "" : act.subject());
        if (!numbered.matches() || GONE.matcher(act.action()).matches()) {
            return "";
        }
        String found = numbered.group(1);
        String kind = found.matches("D\\d\\d") ? "document" : found;
        if (!open.contains(kind)) {
            return "";
        }
        String only = ONLY_ONES.get(kind);
        return only != null ? only : PAGES.get(kind) + numbered.group(2);
    }
}
