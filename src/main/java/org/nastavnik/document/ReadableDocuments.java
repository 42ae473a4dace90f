package org.nastavnik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;

/** The papers of the school as the current person may read them; the rooms of the facts decide. */
@RequestScoped
class ReadableDocuments {

    @Inject Documents documents;
    @Inject MakeDocument make;
    @Inject CurrentPerson current;
    @Inject AuditLog audit;

    GeneratedDocument byId(long id) {
        GeneratedDocument document = documents.byId(id, current.schoolId());
        make.maker(document.kind()).checkReadable(document);
        return document;
    }

    /** The paper on its way out of the program, which is written down. */
    GeneratedDocument exported(long id) {
        GeneratedDocument document = byId(id);
        audit.write(current.personId(), current.schoolId(), "DOCUMENT_EXPORTED", "document:" + id);
        return document;
    }

    /** Newest first, for those who keep the school's papers. */
    List<GeneratedDocument> all() {
        current.require(Role.CURATOR, Role.DIRECTOR);
        List<GeneratedDocument> all = documents.of(current.schoolId());
        Set<Long> readable = new HashSet<>();
        all.stream()
                .collect(Collectors.groupingBy(GeneratedDocument::kind))
                .forEach(
                        (kind, ofKind) ->
                                make.maker(kind).readable(ofKind).stream()
                                        .map(GeneratedDocument::id)
                                        .forEach(readable::add));
        return all.stream().filter(document -> readable.contains(document.id())).toList();
    }

    Stream<GeneratedDocument> matching(DocumentFilter filter) {
        return all().stream().filter(filter::matches);
    }
}
