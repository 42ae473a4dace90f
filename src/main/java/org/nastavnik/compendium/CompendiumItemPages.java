package org.nastavnik.compendium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Problems;

/** The page of a general meeting with its files. */
@RequestScoped
class CompendiumItemPages {

    @Inject OpenCompendium open;
    @Inject AttachmentParts parts;
    @Inject CurrentPerson current;

    CompendiumItemPage form(@Nullable Long id, CompendiumItemForm form, Problems problems) {
        return new CompendiumItemPage(
                id,
                form,
                problems,
                id == null
                        ? parts.none()
                        : part(open.seen().item(id), AttachmentTyped.NONE, new Problems()));
    }

    CompendiumItemPage files(CompendiumItem item, AttachmentTyped typed, Problems problems) {
        return new CompendiumItemPage(
                item.id(),
                CompendiumItemForm.of(item),
                new Problems(),
                part(item, typed, problems));
    }

    private AttachmentsPart part(CompendiumItem item, AttachmentTyped typed, Problems problems) {
        return parts.part(
                Attachment.Owner.of(item, current.schoolId()),
                open.seen().state().open(),
                typed,
                problems);
    }
}
