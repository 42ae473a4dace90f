package org.nastavnik.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.SchoolPapers;
import org.nastavnik.grammar.Phrase;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.MentoringForms;
import org.nastavnik.school.ProgrammeYear;
import org.nastavnik.school.ProgrammeYears;
import org.nastavnik.school.School;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;

/** What both local acts of a school year print alike. */
@RequestScoped
class LocalActFacts {

    @Inject LocalActs acts;
    @Inject LegalActs legal;
    @Inject ProgrammeTexts texts;
    @Inject ProgrammeYears years;
    @Inject MentoringForms forms;
    @Inject SchoolPapers papers;
    @Inject Schools schools;
    @Inject CurrentPerson current;

    /**
     * @param day as of which the school's name, its curator and the legal grounds are taken
     */
    record Facts(
            School school,
            Letterhead letterhead,
            ProgrammeYear year,
            ActRegime regime,
            LocalActs.Standing standing,
            LocalDate day,
            List<Opinion> opinions,
            List<String> grounds) {}

    void checkReadable(long startYear) {
        current.require(Role.CURATOR, Role.DIRECTOR);
        if (startYear < 2000 || startYear > 9998) {
            throw new LocalActNotFound(startYear);
        }
    }

    Facts of(ActKind act, long startYear) {
        checkReadable(startYear);
        SchoolYear wanted = new SchoolYear((int) startYear);
        long school = current.schoolId();
        ProgrammeYear year = years.of(school, wanted);
        ActRegime regime = ActRegime.of(year, forms);
        LocalActs.Standing standing = acts.of(act, school, wanted);
        LocalDate day = standing.dayOr(schools.today());
        return new Facts(
                schools.byId(school),
                papers.letterhead(school, day),
                year,
                regime,
                standing,
                day,
                opinions(regime),
                grounds(year, regime, day));
    }

    /** Whose opinion the law asks for; their minutes are kept elsewhere. */
    private List<Opinion> opinions(ActRegime regime) {
        return texts.list("bodies", regime).stream()
                .map(body -> new Opinion(Phrase.of(body), null))
                .toList();
    }

    private List<String> grounds(ProgrammeYear year, ActRegime regime, LocalDate day) {
        return Stream.concat(
                        legal.grounds(year.schoolId()).on(day, regime.grounds()).stream()
                                .filter(act -> !act.isNamedIn(year.regionalBasis()))
                                .map(Ground::text),
                        Stream.of(year.regionalBasis().strip()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
