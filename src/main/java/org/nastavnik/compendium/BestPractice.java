package org.nastavnik.compendium;

import org.nastavnik.document.Letterhead;

/**
 * What the description of a practice (D34) prints, as its authors hand it in.
 *
 * @param year «2026/2027»
 */
public record BestPractice(
        Letterhead school, String year, SchoolCompendium.PracticeText practice) {}
