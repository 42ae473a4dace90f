package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.document.TemplateVersion;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The list of all templates: whose file prints each of them, and whether it still fits. */
@RequestScoped
class TemplateLines {

    private static final List<String> FILTERS = List.of("all", "changed", "broken");

    @Inject Desk desk;
    @Inject TemplateShelf shelf;
    @Inject TemplateVersions versions;
    @Inject TemplatePermissions permissions;
    @Inject PreviewTemplate preview;
    @Inject Persons persons;
    @Inject Visitor visitor;

    TemplateListPage list(@Nullable String search, @Nullable String filter) {
        String asked = filter == null || !FILTERS.contains(filter) ? FILTERS.get(0) : filter;
        String key = Person.searchKey(search == null ? "" : search.strip());
        return new TemplateListPage(
                lines().filter(line -> Person.searchKey(line.title()).contains(key))
                        .filter(line -> isAsked(line, asked))
                        .toList(),
                search == null ? "" : search.strip(),
                asked,
                FILTERS,
                desk.owner().isCity(),
                permissions.given().contains(TemplatePermissions.ALL));
    }

    private static boolean isAsked(TemplateListPage.Line line, String filter) {
        return switch (filter) {
            case "changed" -> !line.state().equals("STANDARD") || line.schools() > 0;
            case "broken" -> line.broken();
            default -> true;
        };
    }

    private Stream<TemplateListPage.Line> lines() {
        Map<String, Long> ofSchools =
                versions.ofSchools().stream()
                        .collect(
                                Collectors.groupingBy(
                                        TemplateVersion::name, Collectors.counting()));
        Map<String, TemplateEdition> effective = shelf.effective(desk.owner());
        return shelf.all().stream()
                .map(
                        paper ->
                                line(
                                        paper,
                                        effective.getOrDefault(
                                                paper.folder(), shelf.shipped(paper)),
                                        ofSchools.getOrDefault(paper.folder(), 0L)));
    }

    TemplateListPage.Line line(PaperTemplate paper, TemplateEdition edition, long ofSchools) {
        Ui ui = new Ui(visitor);
        TemplateVersion version = edition.version();
        TemplateEdition letterhead = preview.letterheadFor(paper);
        boolean allShipped = version == null && letterhead.version() == null;
        boolean broken = !allShipped && !shelf.findings(paper, edition, letterhead).isEmpty();
        return new TemplateListPage.Line(
                paper.folder(),
                ui.t(paper.titleKey()),
                state(version),
                version == null ? "" : changed(version, ui),
                broken,
                desk.mayChange(paper.folder()),
                desk.owner().isCity() ? (int) ofSchools : 0);
    }

    private static String state(@Nullable TemplateVersion version) {
        if (version == null) {
            return "STANDARD";
        }
        return version.owner().isCity() ? "CITY" : "SCHOOL";
    }

    /** Who has made a version of the city is nobody's business in a school. */
    private String changed(TemplateVersion version, Ui ui) {
        String at = ui.time(version.madeAt());
        return version.owner().equals(desk.owner()) ? name(version.madeBy()) + ", " + at : at;
    }

    String name(long personId) {
        return persons.known(personId).name().surnameFirst();
    }
}
