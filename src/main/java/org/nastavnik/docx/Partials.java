package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fetches the files behind {@code {{>name}}} and reads them as the template itself is read. */
final class Partials {

    private record Opened(Parts parts, String main) {}

    private final TemplateOptions options;
    private final Findings findings;
    private final Deque<String> inside = new ArrayDeque<>();
    private final Map<Integer, Story> byTag = new HashMap<>();

    Partials(TemplateOptions options, Findings findings) {
        this.options = options;
        this.findings = findings;
    }

    @Nullable Story of(int tagNumber) {
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
        Opened opened = open(tag.name(), docx);
        if (opened != null) {
            byTag.put(number, reader.read(tag.name(), opened.parts(), opened.main()));
        }
        inside.pop();
    }

    private @Nullable Opened open(String name, byte[] docx) {
        Findings own = new Findings();
        try {
            Parts parts = new PartsReader(name, own).read(docx);
            new PartsGuard(own).inspect(parts);
            own.rejectIfAny();
            return new Opened(parts, Stories.open(name, parts, own).main());
        } catch (TemplateRejected rejected) {
            rejected.findings().forEach(one -> findings.add(one.in(name)));
            return null;
        }
    }
}
