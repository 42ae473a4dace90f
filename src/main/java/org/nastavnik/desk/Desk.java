package org.nastavnik.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperTemplate;
import org.nastavnik.document.TemplateEdition;
import org.nastavnik.document.TemplateNotFound;
import org.nastavnik.document.TemplateOwner;
import org.nastavnik.document.TemplateShelf;
import org.nastavnik.document.TemplateVersion;
import org.nastavnik.document.TemplateVersions;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.site.NotAllowed;

/**
 * Whose templates the current person looks after: the methodist the city's, curator and director
 * their school's.
 */
@RequestScoped
class Desk {

    @Inject CurrentPerson current;
    @Inject TemplateShelf shelf;
    @Inject TemplateVersions versions;
    @Inject TemplatePermissions permissions;

    private @Nullable Set<String> given;
    private @Nullable TemplateEdition letterhead;

    TemplateOwner owner() {
        current.require(Role.METHODIST, Role.CURATOR, Role.DIRECTOR);
        return current.is(Role.METHODIST)
                ? TemplateOwner.CITY
                : TemplateOwner.school(current.schoolId());
    }

    /** The template, for those who have a desk at all. */
    PaperTemplate paper(String name) {
        owner();
        return shelf.named(name);
    }

    PaperTemplate changeable(String name) {
        PaperTemplate paper = paper(name);
        if (!mayChange(name)) {
            throw new NotAllowed("template " + name);
        }
        return paper;
    }

    boolean mayChange(String name) {
        Set<String> known = given;
        if (known == null) {
            known = permissions.given();
            given = known;
        }
        return owner().isCity() || known.contains(TemplatePermissions.ALL) || known.contains(name);
    }

    List<TemplateVersion> versions(PaperTemplate paper) {
        return versions.of(owner(), paper.folder());
    }

    /**
     * Number of the last own version, 0 for none: what a form brings back to tell who was first.
     */
    int lastNumber(PaperTemplate paper) {
        return versions(paper).stream().findFirst().map(TemplateVersion::number).orElse(0);
    }

    /** Whether a file of one's own is in use. */
    boolean isChanged(PaperTemplate paper) {
        return versions(paper).stream().limit(1).anyMatch(last -> last.hash().isPresent());
    }

    /** What should print the paper now. */
    TemplateEdition effective(PaperTemplate paper) {
        return shelf.editions(paper, owner()).get(0);
    }

    /** The letterhead that stands in papers now: the first one that is not broken. */
    TemplateEdition letterhead() {
        TemplateEdition known = letterhead;
        if (known == null) {
            PaperTemplate paper = TemplateShelf.LETTERHEAD;
            TemplateEdition shipped = shelf.shipped(paper);
            known =
                    shelf.editions(paper, owner()).stream()
                            .filter(edition -> shelf.findings(paper, edition, shipped).isEmpty())
                            .findFirst()
                            .orElse(shipped);
            letterhead = known;
        }
        return known;
    }

    /** The file of one of the own versions. */
    TemplateEdition edition(PaperTemplate paper, int number) {
        TemplateVersion version = versions.numbered(owner(), paper.folder(), number);
        return shelf.edition(version).orElseThrow(() -> new TemplateNotFound(paper.folder()));
    }
}
