package org.nastavnik.overview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What acts are about, for whoever looks for some of them. */
enum ActKind {
    ORDERS("order:%", "council:%", "merit:%", "legal-act:%"),
    DOCUMENTS("document:%", "documents:%", "D__:%", "template:%"),
    PERSONS("person:%"),
    CONSENTS("consent:%"),
    UNITS("unit:%", "request:%"),
    PLANS("plan:%"),
    MEETINGS("meeting:%"),
    TRAINING("training-task:%"),
    ROAD_MAP("road-map:%", "year:%"),
    SURVEYS("survey:%", "response:%", "questionnaire:%"),
    MONITORING("monitoring:%", "indicator%:%", "parameter:%", "transfer-package:%"),
    COMPENDIUM("compendium:%", "submission:%", "attachment:%", "practice:%"),
    CONTEST("contest:%", "portfolio:%", "score sheet:%", "jury member:%"),
    EVENTS("ProgrammeEvent:%", "PartnerOrganisation:%", "Publication:%"),
    SCHOOL("school:%", "programme-year:%", "stage:%"),
    ACCESS("identity:%", "link:%", "registration:%", "key:%", "gradecolumn:%");

    private final List<String> subjects;

    ActKind(String... subjects) {
        this.subjects = List.of(subjects);
    }

    /** How their subjects begin, as patterns of LIKE. */
    List<String> subjects() {
        return subjects;
    }

    static Optional<ActKind> named(String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
