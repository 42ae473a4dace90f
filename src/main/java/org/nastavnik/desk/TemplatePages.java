package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateOwner;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.document.TemplateVersion;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.docx.PlainText;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of the desk show. */
@RequestScoped
class TemplatePages {

    @Inject Desk desk;
    @Inject TemplateLines lines;
    @Inject TemplateShelf shelf;
    @Inject TemplateVersions versions;
    @Inject TemplatePermissions permissions;
    @Inject CheckTemplate check;
    @Inject PreviewTemplate preview;
    @Inject Schools schools;
    @Inject Visitor visitor;

    TemplatePage show(PaperTemplate paper, TemplateReasonForm form, Problems problems) {
        List<TemplateVersion> own = desk.versions(paper);
        TemplateEdition edition = desk.effective(paper);
        form.seen = own.isEmpty() ? 0 : own.get(0).number();
        return new TemplatePage(
                lines.line(paper, edition, 0),
                check.check(paper, desk.owner(), edition, preview.letterheadFor(paper)),
                own.stream().map(version -> version(version, version == own.get(0))).toList(),
                form.seen,
                desk.isChanged(paper),
                desk.owner().isCity() ? schoolsWithOwn(paper) : List.of(),
                desk.owner().isCity() ? permission(paper) : null,
                form,
                problems);
    }

    private TemplatePage.Version version(TemplateVersion version, boolean last) {
        return new TemplatePage.Version(
                version.number(),
                version.hash().isEmpty(),
                last && version.hash().isPresent(),
                lines.name(version.madeBy()),
                new Ui(visitor).time(version.madeAt()),
                version.reason());
    }

    private List<String> schoolsWithOwn(PaperTemplate paper) {
        return versions.ofSchools().stream()
                .filter(version -> version.name().equals(paper.folder()))
                .map(TemplateVersion::owner)
                .map(TemplateOwner::schoolId)
                .map(school -> schools.requisitesToday(school == null ? 0 : school).shortName())
                .sorted()
                .toList();
    }

    private TemplatePage.Permission permission(PaperTemplate paper) {
        Set<String> given = permissions.given();
        return new TemplatePage.Permission(
                given.contains(paper.folder()), given.contains(TemplatePermissions.ALL));
    }

    TemplateCheckPage refused(PaperTemplate paper, TemplateReport report, Problems problems) {
        return new TemplateCheckPage(
                paper.folder(),
                new Ui(visitor).t(paper.titleKey()),
                desk.owner().isCity(),
                "",
                report,
                null,
                List.of(),
                new TemplateCheckPage.Data(List.of(), "", null),
                new TemplateReasonForm(),
                problems);
    }

    TemplateCheckPage checked(
            PaperTemplate paper,
            TemplateEdition brought,
            @Nullable String document,
            TemplateReasonForm form,
            Problems problems) {
        List<TemplateVersion> own = desk.versions(paper);
        boolean overtaken = !own.isEmpty() && own.get(0).number() != form.seen;
        TemplatePage.Version newer = overtaken ? version(own.get(0), true) : null;
        if (overtaken) {
            form.seen = own.get(0).number();
        }
        return new TemplateCheckPage(
                paper.folder(),
                new Ui(visitor).t(paper.titleKey()),
                desk.owner().isCity(),
                brought.hash(),
                check.check(paper, desk.owner(), brought, preview.letterheadFor(paper)),
                newer,
                changes(desk.effective(paper), brought),
                preview.data(paper, brought, document),
                form,
                problems);
    }

    TemplatePreviewPage preview(
            PaperTemplate paper, @Nullable Integer number, @Nullable String document) {
        TemplateEdition edition = edition(paper, number);
        String path = "templates/" + paper.folder();
        return new TemplatePreviewPage(
                paper.folder(),
                new Ui(visitor).t(paper.titleKey()),
                number == null ? "" : String.valueOf(number),
                number == null ? path + "/preview" : path + "/versions/" + number,
                number == null ? List.of() : changes(before(paper, number), edition),
                preview.data(paper, edition, document));
    }

    TemplateEdition edition(PaperTemplate paper, @Nullable Integer number) {
        return number == null ? desk.effective(paper) : desk.edition(paper, number);
    }

    /** What printed the paper before that version came. */
    private TemplateEdition before(PaperTemplate paper, int number) {
        return desk.versions(paper).stream()
                .filter(version -> version.number() < number)
                .findFirst()
                .flatMap(shelf::edition)
                .orElseGet(() -> common(paper));
    }

    private TemplateEdition common(PaperTemplate paper) {
        return shelf.editions(paper, TemplateOwner.CITY).stream()
                .filter(edition -> !desk.owner().isCity() || edition.version() == null)
                .findFirst()
                .orElseGet(() -> shelf.shipped(paper));
    }

    private static List<TextDifference.Change> changes(
            TemplateEdition before, TemplateEdition after) {
        return TextDifference.between(PlainText.of(before.bytes()), PlainText.of(after.bytes()));
    }
}
