package org.nastavnik.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.audit.AuditLog;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.shared.NotFound;
import org.nastavnik.site.NotAllowed;

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
        return documents.of(current.schoolId()).stream().filter(this::isReadable).toList();
    }

    Stream<GeneratedDocument> matching(DocumentFilter filter) {
        return all().stream().filter(filter::matches);
    }

    private boolean isReadable(GeneratedDocument document) {
        try {
            make.maker(document.kind()).checkReadable(document);
            return true;
        } catch (NotFound | NotAllowed notTheirs) {
            return false;
        }
    }
}
