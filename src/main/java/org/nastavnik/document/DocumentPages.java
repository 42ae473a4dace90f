package org.nastavnik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Role;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the pages of made papers show. */
@RequestScoped
class DocumentPages {

    @Inject ReadableDocuments readable;
    @Inject TemplateVersions versions;
    @Inject PdfCopies pdf;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    DocumentListPage list(DocumentFilter filter, Problems problems) {
        List<GeneratedDocument> all = readable.all();
        return new DocumentListPage(
                groups(all.stream().filter(filter::matches).toList()),
                !all.isEmpty(),
                kinds(all),
                filter,
                !filter.isEmpty(),
                filter.query(),
                current.is(Role.CURATOR),
                problems);
    }

    /** By the register's order; inside of a kind the newest stays first. */
    private List<DocumentListPage.Group> groups(List<GeneratedDocument> documents) {
        Ui ui = new Ui(visitor);
        KnownPersons makers =
                persons.known(
                        documents.stream().map(GeneratedDocument::madeBy).distinct().toList());
        Map<DocumentKind, List<DocumentPage>> byKind = new EnumMap<>(DocumentKind.class);
        for (GeneratedDocument document : documents) {
            String by = makers.get(document.madeBy()).name().surnameFirst();
            byKind.computeIfAbsent(document.kind(), kind -> new ArrayList<>())
                    .add(DocumentPage.of(document, by, ui));
        }
        return byKind.entrySet().stream()
                .map(
                        group ->
                                new DocumentListPage.Group(
                                        group.getKey().titleKey(), group.getValue()))
                .toList();
    }

    private List<Option> kinds(List<GeneratedDocument> all) {
        Ui ui = new Ui(visitor);
        return all.stream()
                .map(GeneratedDocument::kind)
                .distinct()
                .sorted()
                .map(kind -> new Option(kind.name(), ui.t(kind.titleKey())))
                .toList();
    }

    DocumentShowPage show(GeneratedDocument document) {
        String by = persons.known(document.madeBy()).name().surnameFirst();
        return new DocumentShowPage(
                DocumentPage.of(document, by, new Ui(visitor)),
                setAside(document),
                pdf.areOffered());
    }

    private @Nullable String setAside(GeneratedDocument document) {
        Long id = document.setAsideVersionId();
        if (id == null) {
            return null;
        }
        boolean city = versions.byId(id).map(v -> v.owner().isCity()).orElse(true);
        return city ? "document.setAside.city" : "document.setAside.school";
    }
}
