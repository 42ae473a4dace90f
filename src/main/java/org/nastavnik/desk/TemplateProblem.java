package org.nastavnik.desk;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** RFC 9457 problem details of a file that cannot be printed, with every finding. */
final class TemplateProblem {

    private static final int STATUS = 422;

    private TemplateProblem() {}

    static Response answer(TemplateReport report) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        report.errors().forEach(line -> findings.add(finding(line)));
        ReportLine first = report.errors().get(0);
        JsonObjectBuilder problem =
                Json.createObjectBuilder()
                        .add("title", first.message())
                        .add("status", STATUS)
                        .add("detail", first.where() + ": " + first.message())
                        .add("findings", findings);
        return Response.status(STATUS)
                .type("application/problem+json")
                .entity(problem.build().toString())
                .build();
    }

    private static JsonObjectBuilder finding(ReportLine line) {
        JsonObjectBuilder finding =
                Json.createObjectBuilder()
                        .add("code", line.code())
                        .add("message", line.message())
                        .add("part", line.part())
                        .add("place", line.place());
        add(finding, "tag", line.tag());
        add(finding, "suggestion", line.suggestion());
        add(finding, "textAround", line.textAround());
        return finding;
    }

    private static void add(JsonObjectBuilder finding, String name, @Nullable String value) {
        if (value != null) {
            finding.add(name, value);
        }
    }
}
