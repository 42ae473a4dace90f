package org.nastavnik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.KnownPersons;
import org.nastavnik.people.Persons;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** The papers already made about a subject, for the page of that subject. */
@RequestScoped
public class Papers {

    @Inject Documents documents;
    @Inject Persons persons;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    public List<DocumentPage> about(DocumentKind kind, long subjectId) {
        Ui ui = new Ui(visitor);
        List<GeneratedDocument> made = documents.of(kind, subjectId, current.schoolId());
        KnownPersons makers =
                persons.known(made.stream().map(GeneratedDocument::madeBy).distinct().toList());
        return made.stream()
                .map(
                        document ->
                                DocumentPage.of(
                                        document,
                                        makers.get(document.madeBy()).name().surnameFirst(),
                                        ui))
                .toList();
    }
}
