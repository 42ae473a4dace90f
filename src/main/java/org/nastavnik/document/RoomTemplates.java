package org.nastavnik.document;

import java.util.List;

/** The templates whose data a room owns. Found by CDI; has a constructor without parameters. */
public interface RoomTemplates {

    List<PaperTemplate> all();
}
