package org.nastavnik.order;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.Phrase;

/**
 * What the local act «Положение о наставничестве» (D03) prints. Chapters on the mentoring of pupils
 * and of staff stand in it only where the school has that mentoring.
 *
 * @param annex number of the annex to the order that approves, null where it has no number
 * @param council minutes of the pedagogical council, null before it has met
 * @param registration the order that approves, null while it is a draft
 * @param grounds acts in the genitive, as the order's preamble names them
 * @param menteesPerMentor null for a blank to be filled by hand
 * @param payAct the act that payments to staff mentors follow, null for a blank
 */
public record MentoringRegulation(
        Letterhead school,
        @Nullable String annex,
        @Nullable Registration council,
        @Nullable Registration registration,
        List<Opinion> opinions,
        boolean pupils,
        boolean staff,
        List<String> grounds,
        List<String> forms,
        @Nullable Integer menteesPerMentor,
        @Nullable Phrase payAct,
        LocalDate effective) {}
