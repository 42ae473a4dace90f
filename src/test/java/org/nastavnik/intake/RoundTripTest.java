package org.nastavnik.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nastavnik.document.Sample;
import org.nastavnik.document.ShippedPapers;
import org.nastavnik.journal.MentorJournal;
import org.nastavnik.plan.IndividualPlanForm;

/** What the program prints it reads back. */
class RoundTripTest {

    private static ReadPaper back(String folder, Record data) {
        ReadPapers read =
                OfficialForms.read(ShippedPapers.printed(ShippedPapers.named(folder), data));
        assertThat(read.papers()).hasSize(1);
        return read.papers().get(0);
    }

    private static List<List<String>> rows(ReadPaper paper, String... fields) {
        return paper.rows().stream()
                .map(row -> Stream.of(fields).map(f -> row.fields().get(f)).toList())
                .toList();
    }

    @Test
    void aPrintedPlanComesBackAsItWas() {
        IndividualPlanForm plan = samplePlan();

        ReadPaper read = back("individual-plan", plan);

        assertThat(rows(read, "competence", "content", "deadlineText", "result"))
                .isEqualTo(
                        plan.items().stream()
                                .map(
                                        i ->
                                                List.of(
                                                        i.competence(),
                                                        content(i),
                                                        i.deadline().replace('\u00a0', ' '),
                                                        i.result()))
                                .toList());
        assertThat(rows(read, "format"))
                .isEqualTo(
                        plan.items().stream()
                                .map(
                                        i ->
                                                List.of(
                                                        i.format().equals("очный")
                                                                ? "IN_PERSON"
                                                                : "REMOTE"))
                                .toList());
        assertThat(new NamesInText(read.head().text(PaperHead.Fact.MENTOR)).names(plan.mentor()))
                .isEqualTo(NamesInText.IN_FULL);
        NamesInText mentees = new NamesInText(read.head().text(PaperHead.Fact.MENTEES));
        assertThat(plan.mentees())
                .allSatisfy(m -> assertThat(mentees.names(m)).isEqualTo(NamesInText.IN_FULL));
        assertThat(read.head().text(PaperHead.Fact.GOAL)).isEqualTo(plan.goal());
    }

    @Test
    void aPrintedJournalComesBackAsItWas() {
        MentorJournal journal = sampleJournal();

        ReadPaper read = back("mentor-journal", journal);

        assertThat(rows(read, "date", "topic", "content", "result", "arrangement", "activity"))
                .isEqualTo(
                        journal.meetings().stream()
                                .map(
                                        m ->
                                                List.of(
                                                        m.date().toString(),
                                                        m.topic(),
                                                        m.content(),
                                                        m.result(),
                                                        m.grouping(),
                                                        m.activity()))
                                .toList());
        assertThat(read.rows().get(1).fields())
                .containsEntry(RowFields.ABSENT, "Отсутствовали: Сафин Ф.");
        NamesInText mentees = new NamesInText(read.head().text(PaperHead.Fact.MENTEES));
        assertThat(journal.mentees())
                .allSatisfy(m -> assertThat(mentees.names(m)).isEqualTo(NamesInText.IN_FULL));
    }

    private static String content(IndividualPlanForm.Item item) {
        return item.forWhom() == null
                ? item.content()
                : item.content() + " (для: " + item.forWhom().replace('\u00a0', ' ') + ")";
    }

    private static IndividualPlanForm samplePlan() {
        return (IndividualPlanForm) Sample.of(ShippedPapers.named("individual-plan"));
    }

    private static MentorJournal sampleJournal() {
        return (MentorJournal) Sample.of(ShippedPapers.named("mentor-journal"));
    }
}
