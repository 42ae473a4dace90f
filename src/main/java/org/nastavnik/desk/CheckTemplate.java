package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.PrintTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateOwner;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.docx.Finding;
import org.nastavnik.docx.Template;
import org.nastavnik.docx.UnfilledTag;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** Everything that can be said about a file before it prints official papers. */
@RequestScoped
class CheckTemplate {

    @Inject TemplateShelf shelf;
    @Inject TemplateWarnings warnings;
    @Inject Visitor visitor;

    TemplateReport check(
            PaperTemplate paper,
            TemplateOwner owner,
            TemplateEdition edition,
            TemplateEdition letterhead) {
        ReportText text = new ReportText(new Ui(visitor));
        List<ReportLine> errors = errors(paper, owner, edition, letterhead, text);
        Template template = shelf.template(paper, edition, letterhead).orElse(null);
        if (template == null) {
            return new TemplateReport(errors, List.of());
        }
        if (errors.isEmpty()) {
            unprinted(paper, template, text).forEach(errors::add);
        }
        return new TemplateReport(errors, warnings.of(paper, edition, template, text));
    }

    private List<ReportLine> errors(
            PaperTemplate paper,
            TemplateOwner owner,
            TemplateEdition edition,
            TemplateEdition letterhead,
            ReportText text) {
        List<ReportLine> lines = new ArrayList<>();
        shelf.findings(paper, edition, letterhead).forEach(f -> lines.add(text.line(f)));
        if (paper == TemplateShelf.LETTERHEAD && lines.isEmpty()) {
            inPapers(owner, edition).forEach(finding -> lines.add(text.line(finding)));
        }
        return lines;
    }

    /** What the letterhead would break in the papers that insert it; each complaint once. */
    private List<Finding> inPapers(TemplateOwner owner, TemplateEdition letterhead) {
        Map<String, Finding> found = new LinkedHashMap<>();
        TemplateEdition shipped = shelf.shipped(TemplateShelf.LETTERHEAD);
        Map<String, TemplateEdition> bodies = shelf.effective(owner);
        for (PaperTemplate paper : shelf.all()) {
            TemplateEdition body = bodies.getOrDefault(paper.folder(), shelf.shipped(paper));
            if (shelf.findings(paper, body, shipped).isEmpty()) {
                shelf.findings(paper, body, letterhead)
                        .forEach(finding -> found.putIfAbsent(key(finding), finding));
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(Finding finding) {
        return finding.code() + finding.tag();
    }

    private static List<ReportLine> unprinted(
            PaperTemplate paper, Template template, ReportText text) {
        Map<String, ReportLine> lines = new LinkedHashMap<>();
        for (Record data : SampleEditions.of(paper)) {
            try {
                PrintTemplate.print(template, data, "", "", Instant.EPOCH);
            } catch (UnfilledTag unfilled) {
                ReportLine line = text.line(unfilled);
                lines.putIfAbsent(line.tag() + line.where(), line);
            }
        }
        return List.copyOf(lines.values());
    }
}
