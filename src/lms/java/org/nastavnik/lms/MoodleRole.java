package org.nastavnik.lms;

import java.util.List;

/**
 * What a Moodle role becomes in LTI: one thing at launch, another in the roster, a third in
 * $Membership.role.
 */
public enum MoodleRole {
    ADMIN(
            "Instructor",
            "Instructor,urn:lti:sysrole:ims/lis/Administrator,urn:lti:instrole:ims/lis/Administrator",
            null),
    MANAGER("Instructor", "Instructor", null),
    EDITINGTEACHER("Instructor", "Instructor", "Instructor"),
    TEACHER("Instructor", "Instructor", "Learner"),
    STUDENT("Learner", "Learner", "Learner");

    private static final String VOCABULARY = "http://purl.imsglobal.org/vocab/lis/v2/";

    private final String atLaunch;
    private final String membership;
    private final String inRoster;

    MoodleRole(String atLaunch, String membership, String inRoster) {
        this.atLaunch = atLaunch;
        this.membership = membership;
        this.inRoster = inRoster;
    }

    List<String> atLaunch() {
        String course = VOCABULARY + "membership#" + atLaunch;
        if (this != ADMIN) {
            return List.of(course);
        }
        return List.of(
                VOCABULARY + "institution/person#Administrator",
                course,
                VOCABULARY + "system/person#Administrator");
    }

    String membership() {
        return membership;
    }

    /**
     * Site administrators and managers open the course without being enrolled, so the roster does
     * not know them.
     */
    boolean enrolled() {
        return inRoster != null;
    }

    String inRoster() {
        return inRoster;
    }

    boolean teaches() {
        return this != STUDENT;
    }

    boolean editsCourse() {
        return this != STUDENT && this != TEACHER;
    }

    boolean gradable() {
        return this == STUDENT;
    }
}
