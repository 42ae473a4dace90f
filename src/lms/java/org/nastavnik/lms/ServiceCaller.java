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

    void requireCourse(String course) {
        if (course.length() > 6 || !platform.course().has(Integer.parseInt(course))) {
            throw new ServiceProblem(404, "Not Found: Course " + course + " doesn't exist");
        }
    }
}
