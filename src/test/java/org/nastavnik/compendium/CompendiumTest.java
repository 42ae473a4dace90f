package org.nastavnik.compendium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nastavnik.compendium.CheckList.Finding;
import org.nastavnik.compendium.CheckList.Section;
import org.nastavnik.shared.SchoolYear;

class CompendiumTest {

    private static final CheckList CLEAN = new CheckList(List.of());

    private static final Instant NOW = Instant.parse("2027-05-20T05:00:00Z");

    private static Compendium draft() {
        return new Compendium(41, new SchoolYear(2026));
    }

    private static Compendium submitted() {
        Compendium compendium = draft();
        compendium.checked(CLEAN);
        compendium.approve(5, NOW);
        compendium.submit();
        return compendium;
    }

    @Test
    void isNotReadyWhileAFindingBlocks() {
        CheckList blocked =
                new CheckList(
                        List.of(Finding.blocking(Section.RESULTS, "compendium.check.noUnits")));

        assertThatThrownBy(() -> draft().checked(blocked)).hasMessage("compendium.rule.notReady");
    }

    @Test
    void isReadyInSpiteOfReminders() {
        Compendium compendium = draft();

        compendium.checked(
                new CheckList(
                        List.of(Finding.reminder(Section.EVENTS, "compendium.check.noEvents"))));

        assertThat(compendium.state()).isEqualTo(Compendium.State.READY);
    }

    @Test
    void isSubmittedOnlyAfterTheApproval() {
        assertThatThrownBy(() -> draft().submit()).hasMessage("compendium.rule.notApproved");
    }

    @Test
    void isApprovedOnlyAfterTheCheck() {
        assertThatThrownBy(() -> draft().approve(5, NOW)).hasMessage("compendium.rule.notChecked");
    }

    @Test
    void losesItsApprovalByAChange() {
        Compendium compendium = draft();
        compendium.checked(CLEAN);
        compendium.approve(5, NOW);

        compendium.write(new Compendium.Texts(null, "Другие выводы", null));

        assertThat(compendium.state()).isEqualTo(Compendium.State.DRAFT);
        assertThat(compendium.approvedAt()).isNull();
    }

    @Test
    void cannotBeWrittenOnceSubmitted() {
        assertThatThrownBy(() -> submitted().write(new Compendium.Texts("а", "б", null)))
                .hasMessage("compendium.rule.closed");
    }

    @Test
    void isADraftAgainAfterAChange() {
        Compendium compendium = draft();
        compendium.checked(CLEAN);

        compendium.write(new Compendium.Texts(null, "Выводы", null));

        assertThat(compendium.state()).isEqualTo(Compendium.State.DRAFT);
    }

    @Test
    void goesOutAsTheNextVersionWhenReturned() {
        Compendium compendium = submitted();
        compendium.returned("Добавьте выводы", new SectionRemarks("Нет чисел", null, null));
        compendium.checked(CLEAN);
        compendium.approve(5, NOW);

        assertThat(compendium.submit()).isEqualTo(2);
    }

    @Test
    void numbersReceiptsByYearSchoolAndVersion() {
        assertThat(Submission.receiptNumber(2026, 41, 1)).isEqualTo("2026-041-01");
    }

    @Test
    void keepsTheRemarksBesideTheirSectionsUntilItIsSubmittedAgain() {
        Compendium compendium = submitted();
        compendium.returned("", new SectionRemarks(null, "Опишите нетворкинг", null));
        compendium.write(new Compendium.Texts(null, "Выводы", null));

        assertThat(compendium.remarkOn(Section.EVENTS)).isEqualTo("Опишите нетворкинг");
        assertThat(compendium.remarkOn(Section.RESULTS)).isNull();

        compendium.checked(CLEAN);
        compendium.approve(5, NOW);
        compendium.submit();
        assertThat(compendium.remarkOn(Section.EVENTS)).isNull();
    }
}
