package org.nastavnik.document;

import org.nastavnik.shared.NotFound;

public class DocumentNotFound extends NotFound {

    DocumentNotFound(long id) {
        super("document " + id);
    }
}
