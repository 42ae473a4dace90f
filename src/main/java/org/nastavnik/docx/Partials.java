package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** Fetches the files behind {@code {{>name}}} and reads them as the template itself is read. */
final class Partials {

    private final TemplateOptions options;
    private final Findings findings;
    private final Deque<String> inside = new ArrayDeque<>();
    private final Map<Integer, Document> byTag = new HashMap<>();

    Partials(TemplateOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    @Nullable Document of(int tagNumber) {
        return byTag.get(tagNumber);
    }

    void fetch(int number, TagUse tag, StoryReader reader) {
        if (inside.contains(tag.name())) {
            findings.add(FindingCode.RECURSIVE_PARTIAL, tag);
            return;
        }
        byte[] docx = options.partials().apply(tag.name());
        if (docx == null) {
            findings.add(FindingCode.UNKNOWN_PARTIAL, tag);
            return;
        }
        inside.push(tag.name());
        byte[] body = open(tag.name(), docx);
        if (body != null) {
            byTag.put(number, reader.read(tag.name(), body));
        }
        inside.pop();
    }

    private byte @Nullable [] open(String name, byte[] docx) {
        Findings own = new Findings();
        try {
            Parts parts = new PartsReader(name, own).read(docx);
            new PartsGuard(own).inspect(parts);
            own.rejectIfAny();
            return parts.get(Stories.open(name, parts, own).main());
        } catch (TemplateRejected rejected) {
            List<Finding> all = rejected.findings();
            all.forEach(
                    one ->
                            findings.add(
                                    new Finding(
                                            one.code(),
                                            Place.inPart(name),
                                            one.tag(),
                                            one.textAround(),
                                            null)));
            return null;
        }
    }
}
