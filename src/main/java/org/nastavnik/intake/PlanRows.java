package org.nastavnik.intake;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nastavnik.plan.WorkFormat;

/** Reads rows of a plan, one after another: a competence is often written only once. */
final class PlanRows implements RowReader {

    private final PaperDates dates;
    private String section = "";
    private String competence = "";

    PlanRows(PaperDates dates) {
        this.dates = dates;
    }

    @Override
    public void section(String title) {
        section = title;
        competence = "";
    }

    @Override
    public ReadPaper.Row row(Map<PaperColumn, String> cells, Map<String, String> source) {
        Set<RowRemark> remarks = EnumSet.noneOf(RowRemark.class);
        Map<String, String> fields = new LinkedHashMap<>();
        String deadline = CellText.date(cells.getOrDefault(PaperColumn.PLAN_DEADLINE, ""));
        fields.put(RowFields.COMPETENCE, competence(cells, remarks));
        fields.put(
                RowFields.CONTENT,
                CellText.lines(cells.getOrDefault(PaperColumn.PLAN_CONTENT, "")));
        fields.put(RowFields.DEADLINE, deadline);
        fields.put(RowFields.LAST_DAY, dates.lastDay(deadline).map(Object::toString).orElse(""));
        fields.put(RowFields.FORMAT, format(cells, remarks));
        fields.put(
                RowFields.RESULT, CellText.lines(cells.getOrDefault(PaperColumn.PLAN_RESULT, "")));
        return new ReadPaper.Row(fields, source, remarks);
    }

    private String competence(Map<PaperColumn, String> cells, Set<RowRemark> remarks) {
        String own = CellText.line(cells.getOrDefault(PaperColumn.PLAN_COMPETENCE, ""));
        if (!own.isEmpty()) {
            competence = own;
            return own;
        }
        if (!competence.isEmpty()) {
            remarks.add(RowRemark.COMPETENCE_FROM_ABOVE);
            return competence;
        }
        if (!section.isEmpty()) {
            remarks.add(RowRemark.COMPETENCE_FROM_SECTION);
        }
        return section;
    }

    private static String format(Map<PaperColumn, String> cells, Set<RowRemark> remarks) {
        String text = CellText.line(cells.getOrDefault(PaperColumn.PLAN_FORMAT, ""));
        WorkFormat format = ArrangedWords.format(text);
        if (format == null && !text.isEmpty()) {
            remarks.add(RowRemark.FORMAT_UNCLEAR);
        }
        return format == null ? "" : format.name();
    }
}
