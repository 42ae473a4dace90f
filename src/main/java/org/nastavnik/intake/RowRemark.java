package org.nastavnik.intake;

/** What a reader of the file should know about a row; the texts are in the messages. */
enum RowRemark {
    DATE_UNCLEAR,
    FORMAT_UNCLEAR,
    COMPETENCE_FROM_ABOVE,
    COMPETENCE_FROM_SECTION,
    ACTIVITY_ASSUMED,
    TOPIC_FROM_CONTENT,
    CONTENT_FROM_TOPIC;

    String key() {
        return "intake.remark." + name();
    }
}
