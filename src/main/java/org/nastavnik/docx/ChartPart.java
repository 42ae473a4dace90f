package org.nastavnik.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A chart of one document, its relations and its workbook.
 *
 * @param sheet name of the workbook
 */
record ChartPart(String name, String sheet, ChartTemplate template, ChartData data)
        implements OutputPart {

    static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    @Override
    public void write(ZipStream zip, Filling filling) throws IOException {
        try (DeflatedPart sink = zip.open(name, template.pool())) {
            Step.runAll(template.program(), Rendering.of(data, sink, filling));
            zip.end(sink);
        }
        zip.copy(PackedPart.of(Relations.of(name), relations()));
        zip.copy(PackedPart.asItIs(sheet, ChartWorkbook.workbook(data)));
    }

    private byte[] relations() {
        Relations.Relation toSheet =
                new Relations.Relation(Dml.RELATIONS + "/package", "/" + sheet, false);
        return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + template.relations()
                        + toSheet.xml(template.workbook())
                        + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
