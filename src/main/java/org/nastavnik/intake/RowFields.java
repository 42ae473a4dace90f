package org.nastavnik.intake;

/** Names of what a row holds; the same as in the forms of the plan and of the journal. */
final class RowFields {

    static final String COMPETENCE = "competence";
    static final String CONTENT = "content";
    static final String DEADLINE = "deadlineText";
    static final String LAST_DAY = "deadlineTo";
    static final String FORMAT = "format";
    static final String RESULT = "result";
    static final String DATE = "date";
    static final String KIND = "kind";
    static final String TOPIC = "topic";
    static final String ARRANGEMENT = "arrangement";
    static final String ACTIVITY = "activity";
    static final String DURATION = "duration";

    /** Who came or who did not, as the file tells; held against the unit when it is known. */
    static final String CAME = "came";

    static final String ABSENT = "absent";

    private RowFields() {}
}
