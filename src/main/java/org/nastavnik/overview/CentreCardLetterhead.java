package org.nastavnik.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.nastavnik.document.CentreLetterhead;
import org.nastavnik.document.Letterhead;

/** The card of the centre for the papers of other rooms. */
@ApplicationScoped
public class CentreCardLetterhead implements CentreLetterhead {

    @Inject CentreReports reports;

    @Override
    @Transactional
    public Optional<Letterhead> letterhead() {
        return reports.card().map(CentreCard::letterhead);
    }
}
