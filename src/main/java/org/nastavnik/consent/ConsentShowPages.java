package org.nastavnik.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.DocumentKind;
import org.nastavnik.document.Papers;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.LegalRepresentative;
import org.nastavnik.people.Person;
import org.nastavnik.people.Persons;
import org.nastavnik.people.Representatives;
import org.nastavnik.people.Role;
import org.nastavnik.school.Schools;
import org.nastavnik.school.WorkingCalendar;
import org.nastavnik.site.Option;
import org.nastavnik.site.Problems;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of one consent shows. */
@RequestScoped
class ConsentShowPages {

    /** Article 351.8 of the Labour Code: working days between notice and end. */
    private static final int NOTICE = 3;

    @Inject Consents consents;
    @Inject ConsentPapers consentPapers;
    @Inject ConsentScans scans;
    @Inject Persons persons;
    @Inject Representatives representatives;
    @Inject Papers papers;
    @Inject Schools schools;
    @Inject WorkingCalendar calendar;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    /** The forms of the page, as they were typed or as they begin. */
    static final class Typing {

        SignatureForm signature = new SignatureForm();
        WithdrawalForm withdrawal = new WithdrawalForm();
        EndForm end = new EndForm();
        @Nullable LabourForm labour;
    }

    ConsentPage show(Consent consent) {
        String today = schools.today().toString();
        Typing blank = new Typing();
        LocalDate signed = consent.signedOn();
        String place = consent.paperPlace();
        blank.signature.day = signed == null ? today : signed.toString();
        blank.signature.place = place == null ? "" : place;
        blank.withdrawal.withdrawnOn = today;
        blank.end.stopped = today;
        blank.end.destroyed = today;
        return show(consent, blank, new Problems());
    }

    ConsentPage show(Consent consent, Typing typed, Problems problems) {
        Person subject = persons.byId(consent.personId(), consent.schoolId());
        Signers signers =
                Signers.of(
                        subject,
                        consent.schoolId(),
                        schools.today(),
                        consents.rules(consent.schoolId()));
        List<Option> acting = acting(consent);
        return new ConsentPage(
                facts(consent, subject),
                "consent.signers." + signers,
                signers.representative() ? acting : List.of(),
                withdrawers(consent, subject, acting),
                consentPapers.kind(consent).name(),
                made(consent),
                labour(consent, typed),
                scans(consent),
                may(consent),
                typed.signature,
                typed.withdrawal,
                typed.end,
                problems);
    }

    private static @Nullable LabourForm labour(Consent consent, Typing typed) {
        if (consent.kind() != ConsentKind.LABOUR_MENTORING) {
            return null;
        }
        return typed.labour == null ? LabourForm.of(consent) : typed.labour;
    }

    private List<Option> acting(Consent consent) {
        return representatives.of(consent.personId(), consent.schoolId()).stream()
                .map(this::option)
                .toList();
    }

    private Option option(LegalRepresentative known) {
        Ui ui = new Ui(visitor);
        return new Option(
                String.valueOf(known.personId()),
                persons.known(known.personId()).name().full()
                        + " – "
                        + ui.t("people.basis." + known.basis()));
    }

    private List<Option> withdrawers(Consent consent, Person subject, List<Option> acting) {
        List<Option> all = new ArrayList<>(acting);
        all.add(new Option(String.valueOf(subject.id()), subject.name().full()));
        consent.signers().stream()
                .map(signer -> persons.known(signer.personId()))
                .map(person -> new Option(String.valueOf(person.id()), person.name().full()))
                .filter(signer -> all.stream().noneMatch(o -> o.value().equals(signer.value())))
                .forEach(all::add);
        return all;
    }

    private List<ConsentPage.Papers> made(Consent consent) {
        Set<DocumentKind> kinds = new LinkedHashSet<>(List.of(consentPapers.kind(consent)));
        if (consent.kind() == ConsentKind.LABOUR_MENTORING) {
            kinds.add(DocumentKind.D15);
        } else if (consent.signedOn() != null) {
            kinds.add(DocumentKind.D13);
        }
        return kinds.stream()
                .map(kind -> new ConsentPage.Papers(kind.name(), papers.about(kind, consent.id())))
                .toList();
    }

    private List<ConsentPage.Scan> scans(Consent consent) {
        Ui ui = new Ui(visitor);
        List<ConsentPage.Scan> shown = new ArrayList<>();
        for (ConsentScan scan : scans.of(consent.id(), consent.schoolId())) {
            shown.add(
                    new ConsentPage.Scan(
                            scan.id(),
                            scan.type().name(),
                            ui.time(scan.broughtAt()),
                            persons.known(scan.broughtBy()).name().surnameFirst(),
                            !shown.isEmpty()));
        }
        return shown;
    }

    private ConsentPage.May may(Consent consent) {
        boolean curator = current.is(Role.CURATOR);
        Consent.State state = consent.state();
        boolean waits = state == Consent.State.PRINTED || state == Consent.State.REFUSED;
        boolean labour = consent.kind() == ConsentKind.LABOUR_MENTORING;
        boolean job = consent.labour().isPartOfJob();
        return new ConsentPage.May(
                curator,
                curator && (waits || state == Consent.State.SIGNED) && !job,
                curator && waits && !job,
                curator && state == Consent.State.SIGNED && !job,
                curator && state == Consent.State.WITHDRAWN && !labour,
                curator && waits && labour,
                curator && state == Consent.State.SIGNED && labour && !job);
    }

    private ConsentPage.Facts facts(Consent consent, Person subject) {
        Ui ui = new Ui(visitor);
        Long by = consent.withdrawnBy();
        return new ConsentPage.Facts(
                consent.id(),
                consent.version(),
                subject.id(),
                subject.name().full(),
                consent.kind().name(),
                consent.state().name(),
                consent.terms().purpose(),
                consent.terms().data(),
                consent.terms().actions(),
                consent.terms().resources(),
                consent.terms().processorName(),
                ui.date(consent.terms().validTo()),
                ui.date(consent.printedOn()),
                ui.date(consent.signedOn()),
                consent.signers().stream().map(signer -> hand(signer, ui)).toList(),
                consent.paperPlace(),
                ui.date(consent.refusedOn()),
                ui.date(consent.withdrawnOn()),
                by == null ? null : persons.known(by).name().full(),
                consent.withdrawalGround(),
                consent.isToBeStopped() ? ui.date(consent.stopBy()) : "",
                ui.date(consent.stoppedOn()),
                ui.date(consent.destroyedOn()),
                ui.date(lastWorkDay(consent)));
    }

    private String hand(ConsentSigner signer, Ui ui) {
        String name = persons.known(signer.personId()).name().full();
        return signer.basis() == null
                ? name
                : name + " – " + ui.t("people.basis." + signer.basis());
    }

    private @Nullable LocalDate lastWorkDay(Consent consent) {
        LocalDate notice = consent.withdrawnOn();
        return notice == null || consent.kind() != ConsentKind.LABOUR_MENTORING
                ? null
                : calendar.of(consent.schoolId()).plus(notice, NOTICE);
    }
}
