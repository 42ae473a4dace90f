package org.nastavnik.contest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.site.View;

/** The first page of one who is an expert and nothing else. */
@RequestScoped
public class ExpertHome {

    @Inject SheetPages pages;

    public View home() {
        return View.of("contest/sheets", pages.list());
    }
}
