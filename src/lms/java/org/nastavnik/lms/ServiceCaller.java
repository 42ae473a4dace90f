package org.nastavnik.lms;

import java.util.Arrays;

/** Whose token it is and whether it allows this. */
record ServiceCaller(Platform platform) {

    Tool with(Request request, String... scopes) {
        return platform.tokens()
                .of(request.bearer())
                .filter(grant -> Arrays.stream(scopes).anyMatch(grant.scopes()::contains))
                .flatMap(grant -> platform.tools().withId(Integer.toString(grant.tool())))
                .orElseThrow(ServiceProblem::unauthorized);
    }

    static void requireCourse(String course) {
        if (!course.equals(Integer.toString(Course.ID))) {
            throw new ServiceProblem(404, "Not Found: Course " + course + " doesn't exist");
        }
    }
}
