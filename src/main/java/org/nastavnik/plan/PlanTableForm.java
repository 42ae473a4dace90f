package org.nastavnik.plan;

import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;

/** All rows of the plan as typed into one table, column by column; new rows have no id. */
public class PlanTableForm {

    @FormParam("id")
    public List<String> ids = List.of();

    @FormParam("version")
    public List<String> versions = List.of();

    @FormParam("competence")
    public List<String> competences = List.of();

    @FormParam("content")
    public List<String> contents = List.of();

    @FormParam("deadlineText")
    public List<String> deadlineTexts = List.of();

    @FormParam("deadlineTo")
    public List<String> deadlineTos = List.of();

    @FormParam("format")
    public List<String> formats = List.of();

    @FormParam("result")
    public List<String> results = List.of();

    List<PlanTableRow> rows() {
        List<PlanTableRow> rows = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            rows.add(
                    new PlanTableRow(
                            ids.get(i),
                            at(versions, i),
                            at(competences, i),
                            at(contents, i),
                            at(deadlineTexts, i),
                            at(deadlineTos, i),
                            at(formats, i),
                            at(results, i)));
        }
        return rows;
    }

    private static String at(List<String> column, int row) {
        return row < column.size() ? column.get(row) : "";
    }
}
