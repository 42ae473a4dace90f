package org.nastavnik.compendium;

import java.util.List;

/** Pictures of a practice or a meeting as a Word file, to be joined like any other. */
public record AnnexPictures(List<SchoolCompendium.Photo> photos) {}
