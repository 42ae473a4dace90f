package org.nastavnik.docx;

import java.util.List;

/** The file cannot be joined to another; the findings tell why, and what its author can do. */
public class GuestRejected extends Exception {

    private final transient List<Finding> findings;

    GuestRejected(List<Finding> findings) {
        super(findings.get(0).code() + " in " + findings.get(0).tag());
        this.findings = List.copyOf(findings);
    }

    static GuestRejected because(FindingCode code, String part) {
        return new GuestRejected(List.of(Finding.ofPart(code, part)));
    }

    /** The same, with findings that name the file. */
    GuestRejected in(String file) {
        return new GuestRejected(findings.stream().map(finding -> finding.in(file)).toList());
    }

    public List<Finding> findings() {
        return findings;
    }
}
