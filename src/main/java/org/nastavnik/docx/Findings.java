package org.nastavnik.docx;

import java.util.ArrayList;
import java.util.List;

/** Gathers all that is wrong, so that an author mends a template in one go. */
final class Findings {

    /** More than a person would read; a hostile file could bring millions. */
    private static final int MOST = 200;

    private final List<Finding> all = new ArrayList<>();

    void add(Finding finding) {
        if (all.size() < MOST && !all.contains(finding)) {
            all.add(finding);
        }
    }

    void add(FindingCode code, String part) {
        add(Finding.ofPart(code, part));
    }

    void add(FindingCode code, TagUse tag) {
        add(Finding.about(code, tag));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<Finding> all() {
        return List.copyOf(all);
    }

    void rejectIfAny() throws TemplateRejected {
        if (!all.isEmpty()) {
            throw new TemplateRejected(all);
        }
    }
}
