package org.nastavnik.docx;

import java.util.List;

/** The file cannot be used as a template; the findings tell everything that is wrong with it. */
public class TemplateRejected extends Exception {

    private final transient List<Finding> findings;

    TemplateRejected(List<Finding> findings) {
        super(findings.size() + " findings, first " + findings.get(0).code());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
