package org.nastavnik.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.document.UsedFields;
import org.nastavnik.docx.PlainText;
import org.nastavnik.docx.TagKind;
import org.nastavnik.docx.Template;
import org.nastavnik.school.School;
import org.nastavnik.school.SchoolRequisites;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** What a file may have and is still most likely a slip: a stale year, a school typed by hand. */
@ApplicationScoped
class TemplateWarnings {

    private static final Pattern YEAR = Pattern.compile("20(\\d\\d)\\s*[/–-]\\s*20(\\d\\d)");

    @Inject Schools schools;
    @Inject TemplateShelf shelf;

    List<ReportLine> of(
            PaperTemplate paper, TemplateEdition edition, Template template, ReportText text) {
        List<ReportLine> lines = new ArrayList<>();
        UsedFields.unused(paper.data(), template.tags()).stream()
                .map(TemplateWarnings::words)
                .distinct()
                .forEach(field -> lines.add(text.warning("UNUSED_FIELD", field)));
        String words = PlainText.of(edition.bytes());
        YEAR.matcher(words)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(this::isStale)
                .forEach(year -> lines.add(text.warning("STALE_YEAR", year)));
        schools.all().stream()
                .map(this::name)
                .filter(words::contains)
                .forEach(school -> lines.add(text.warning("SCHOOL_BY_NAME", school)));
        if (lostLetterhead(paper, template)) {
            lines.add(text.warning("NO_LETTERHEAD"));
        }
        return lines;
    }

    private static String words(String field) {
        return Objects.requireNonNullElse(
                FieldWords.about(field), field.substring(field.lastIndexOf('.') + 1));
    }

    private boolean isStale(String year) {
        return !year.startsWith(String.valueOf(SchoolYear.of(schools.today()).startYear()));
    }

    private String name(School school) {
        SchoolRequisites requisites = school.on(schools.today());
        return requisites.shortName();
    }

    private boolean lostLetterhead(PaperTemplate paper, Template template) {
        TemplateEdition standard = shelf.shipped(paper);
        TemplateEdition letterhead = shelf.shipped(TemplateShelf.LETTERHEAD);
        return !inserts(template)
                && shelf.template(paper, standard, letterhead)
                        .filter(TemplateWarnings::inserts)
                        .isPresent();
    }

    private static boolean inserts(Template template) {
        return template.tags().stream()
                .anyMatch(
                        tag ->
                                tag.kind() == TagKind.PARTIAL
                                        && tag.name().equals(TemplateShelf.LETTERHEAD.folder()));
    }
}
