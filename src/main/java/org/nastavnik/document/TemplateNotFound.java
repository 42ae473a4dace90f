package org.nastavnik.document;

import org.nastavnik.shared.NotFound;

public class TemplateNotFound extends NotFound {

    public TemplateNotFound(String name) {
        super("template " + name);
    }
}
