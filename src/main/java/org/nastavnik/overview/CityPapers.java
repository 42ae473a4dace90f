package org.nastavnik.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.PaperData;
import org.nastavnik.overview.CityBoardPage.Mark;
import org.nastavnik.overview.CityBoardPage.Row;
import org.nastavnik.school.Municipality;
import org.nastavnik.school.Schools;
import org.nastavnik.site.Messages;

/** The board of the city for Excel and for Word; both are in Russian. */
@RequestScoped
class CityPapers {

    private static final Messages WORDS = Messages.in(Locale.forLanguageTag("ru"));

    @Inject CityBoard board;
    @Inject Schools schools;

    String title() {
        return WORDS.text("overview.board.file", board.year().dashed());
    }

    List<String> columns() {
        return Arrays.stream(CityColumn.values())
                .map(column -> WORDS.text("overview.board." + column.code()))
                .toList();
    }

    List<List<String>> cells(List<Row> rows) {
        return rows.stream().map(CityPapers::cells).toList();
    }

    private static List<String> cells(Row row) {
        return List.of(
                row.school(),
                WORDS.text("overview.board.stages.of", row.stagesDone()),
                row.few() ? WORDS.text("overview.board.few") : String.valueOf(row.units()),
                coverage(row),
                share(row, row.plans()),
                share(row, row.journals()),
                number(row, row.meetings()),
                number(row, row.silent()),
                String.valueOf(row.orders()),
                compendium(row),
                String.valueOf(row.overdue()));
    }

    private static String share(Row row, long part) {
        return row.few()
                ? WORDS.text("overview.board.hidden")
                : WORDS.text("overview.evidence.share", part, row.units());
    }

    private static String number(Row row, long number) {
        return row.few() ? WORDS.text("overview.board.hidden") : String.valueOf(number);
    }

    private static String coverage(Row row) {
        BigDecimal value = row.coverage();
        if (row.hidden()) {
            return WORDS.text("overview.board.few");
        }
        return value == null
                ? WORDS.text("overview.board.unknown")
                : WORDS.text("overview.board.percent", value);
    }

    private static String compendium(Row row) {
        return WORDS.text("overview.board.submission." + row.submission());
    }

    PaperData paper(List<Row> rows) {
        Municipality city = schools.municipality().orElseThrow();
        return new PaperData(
                PaperData.CITY,
                new CityBoardPaper(
                        city.centre(),
                        city.title(),
                        board.year().slashed(),
                        schools.today(),
                        rows.stream().map(CityPapers::line).toList(),
                        total(rows)),
                title(),
                title());
    }

    private static CityBoardPaper.Row line(Row row) {
        return new CityBoardPaper.Row(
                row.school(),
                row.stagesDone(),
                late(row),
                row.few(),
                (int) row.units(),
                row.coverage(),
                row.hidden(),
                (int) row.plans(),
                (int) row.journals(),
                (int) row.meetings(),
                (int) row.silent(),
                (int) row.orders(),
                compendium(row),
                (int) row.overdue());
    }

    private static @Nullable String late(Row row) {
        String numbers =
                row.stages().stream()
                        .filter(Mark::late)
                        .map(mark -> String.valueOf(mark.number()))
                        .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? null : numbers;
    }

    private static CityBoardPaper.Total total(List<Row> rows) {
        Row all = CityBoard.total(rows);
        return new CityBoardPaper.Total(
                rows.size(),
                (int) all.units(),
                (int) all.plans(),
                (int) all.journals(),
                (int) all.meetings(),
                (int) all.silent(),
                (int) all.orders(),
                (int) rows.stream().filter(Row::submitted).count(),
                (int) all.overdue());
    }
}
