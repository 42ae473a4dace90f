package org.nastavnik.document;

import java.util.List;

/** Makers of a room that differ in little more than their kind. Found by CDI. */
public interface RoomMakers {

    List<DocumentMaker> all();
}
