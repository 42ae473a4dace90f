package org.nastavnik.compendium;

import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Problems;

/**
 * @param id null for a new item
 */
public record CompendiumItemPage(
        @Nullable Long id, CompendiumItemForm form, Problems problems, AttachmentsPart files) {

    public String action() {
        return id == null ? "compendium/items" : "compendium/items/" + id;
    }
}
