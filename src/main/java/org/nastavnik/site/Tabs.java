package org.nastavnik.site;

import java.util.List;

/** Which tabs the visitor of this request has; a room that knows all others supplies them. */
public interface Tabs {

    List<Shell.Tab> forVisitor();
}
