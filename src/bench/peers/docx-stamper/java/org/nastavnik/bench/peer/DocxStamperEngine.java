package org.nastavnik.bench.peer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.Docx4jProperties;
import org.nastavnik.bench.race.Dialect;
import org.nastavnik.bench.race.Engine;
import org.nastavnik.bench.race.Markup;
import org.nastavnik.bench.race.RaceFiles;
import org.nastavnik.bench.race.Work;
import org.wickedsource.docxstamper.DocxStamper;
import org.wickedsource.docxstamper.DocxStamperConfiguration;

/** docx-stamper; a comment says which row is repeated. */
public final class DocxStamperEngine implements Engine, Dialect {

    private static final String COMMENTS =
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                    + "<w:comment w:id=\"0\" w:author=\"race\"><w:p><w:r><w:t>repeatTableRow(%s)"
                    + "</w:t></w:r></w:p></w:comment></w:comments>";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private byte[] template;
    private String repeated;
    private Record data;

    @Override
    public void prepare(Work work) throws IOException {
        Docx4jProperties.setProperty("docx4j.jaxb.formatted.output", false);
        var file = RaceFiles.template(work, this);
        byte[] comments = COMMENTS.formatted(repeated).getBytes(StandardCharsets.UTF_8);
        template = file.with("rIdNotes", "comments", "comments.xml", TYPE, comments).bytes();
        data = work.data();
    }

    @Override
    public void make(OutputStream out) {
        new DocxStamper<Record>(new DocxStamperConfiguration())
                .stamp(new ByteArrayInputStream(template), data, out);
    }

    /** Its fields are called, not read. */
    @Override
    public String field(String name) {
        return Markup.run("${" + name + "()}");
    }

    @Override
    public String rows(String list, List<String> fields) {
        repeated = list + "()";
        List<String> cells = new ArrayList<>();
        for (String field : fields) {
            String run = Markup.cellRun("${" + field + "()}");
            cells.add(cells.isEmpty() ? commented(run) : run);
        }
        return Markup.row(cells);
    }

    private static String commented(String run) {
        return "<w:commentRangeStart w:id=\"0\"/>"
                + run
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    }

    @Override
    public String chapters(String list, String heading, String blocks, String next) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String itemField(String list, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String picture(String list, String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String itemRows(String list, String inner, List<String> fields) {
        throw new UnsupportedOperationException();
    }
}
