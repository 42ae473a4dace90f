package org.nastavnik.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A Word file with tags, compiled: constant bytes, slots between them, everything that never
 * changes already compressed. Immutable; to be kept by the hash of the file and used by many
 * threads.
 */
public final class Template {

    private final List<OutputPart> parts;
    private final List<TagUse> tags;
    private final List<TagUse> doubtful;
    private final List<List<TagUse>> tagsByStory;
    private final Free free;
    private final UnaryOperator<String> finish;

    private Template(TemplateSource source, UnaryOperator<String> finish) throws TemplateRejected {
        this.finish = finish;
        TemplateSource.Program program = source.program();
        this.free = program.free();
        this.parts = program.parts();
        this.tags = source.tags();
        this.doubtful = source.doubtful();
        this.tagsByStory = source.tagsByStory();
    }

    /**
     * @throws TemplateRejected with everything that is wrong with the file or its tags
     */
    public static Template compile(byte[] docx, TemplateOptions options) throws TemplateRejected {
        return new Template(new TemplateSource(docx, options), options.finish());
    }

    /**
     * All findings at once, those for which the template would be rejected and those against the
     * data.
     */
    public static List<Finding> check(byte[] docx, TemplateOptions options, DataShape shape) {
        try {
            TemplateSource source = new TemplateSource(docx, options);
            check(source.tagsByStory(), source.doubtful(), shape, source.findings());
            return source.findings().all();
        } catch (TemplateRejected rejected) {
            return rejected.findings();
        }
    }

    /** What in the tags does not fit the data. */
    public List<Finding> check(DataShape shape) {
        Findings findings = new Findings();
        check(tagsByStory, doubtful, shape, findings);
        return findings.all();
    }

    private static void check(
            List<List<TagUse>> stories, List<TagUse> doubtful, DataShape shape, Findings findings) {
        stories.forEach(tags -> new ShapeCheck(shape, findings).check(tags));
        new ShapeCheck(shape, findings).checkDoubtful(doubtful);
    }

    /** All tags, part by part, in the order of the text. */
    public List<TagUse> tags() {
        return tags;
    }

    /**
     * Writes one document; the same data gives the same bytes.
     *
     * @param data a record or a map
     * @throws UnfilledTag where the data has no text for a tag; what is written so far is no
     *     document
     */
    public void render(Object data, DocumentProperties properties, OutputStream out)
            throws IOException {
        OutputPart.Filling filling = OutputPart.Filling.of(data, finish, properties, free);
        ZipStream zip = new ZipStream(out);
        for (OutputPart part : parts) {
            part.write(zip, filling);
        }
        zip.finish();
    }
}
