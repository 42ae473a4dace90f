package org.nastavnik.launch;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;
import org.nastavnik.platform.Claims;

/**
 * What the platform calls the user, by the exact words of the vocabulary. Anything else counts for
 * nothing. A hint only: roles in the programme are given by people here.
 */
record LaunchRoles(boolean teaching, boolean platformAdmin) {

    private static final int MOST = 100;
    private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    /**
     * Core A.2.3: a name without a prefix is a context role. Of the sub-roles, who leads a course.
     */
    private static final Set<String> TEACHING =
            Set.of(
                    "Instructor",
                    "ContentDeveloper",
                    "Administrator",
                    CONTEXT + "#Instructor",
                    CONTEXT + "#ContentDeveloper",
                    CONTEXT + "#Administrator",
                    CONTEXT + "/Instructor#PrimaryInstructor",
                    CONTEXT + "/Instructor#SecondaryInstructor",
                    CONTEXT + "/Instructor#Lecturer");

    private static final Set<String> ADMINISTRATORS =
            Set.of(
                    "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                    "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator");

    static LaunchRoles of(JsonArray sent) {
        if (sent.size() > MOST || !sent.stream().allMatch(JsonString.class::isInstance)) {
            throw Claims.missing(Claims.ROLES);
        }
        List<String> roles =
                sent.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
        return new LaunchRoles(
                roles.stream().anyMatch(TEACHING::contains),
                roles.stream().anyMatch(ADMINISTRATORS::contains));
    }
}
