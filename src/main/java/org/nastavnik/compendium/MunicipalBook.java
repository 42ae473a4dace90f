package org.nastavnik.compendium;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Annex;
import org.nastavnik.document.Letterhead;
import org.nastavnik.document.Signatory;
import org.nastavnik.docx.ChartData;
import org.nastavnik.monitoring.Outcome;
import org.nastavnik.monitoring.SmallCells;
import org.nastavnik.monitoring.SmallTable;
import org.nastavnik.school.MentoringForm;
import org.nastavnik.shared.RussianOrder;

/** Puts the compendium of all schools in order: numbers, totals, practices by form, indexes. */
final class MunicipalBook {

    private static final int[] SIZES = {1, 6, 11, 21};

    private final List<MunicipalGathering.Gift> gifts;
    private final List<MunicipalCompendium.FormPractices> forms = new ArrayList<>();
    private final List<Annex> annexes = new ArrayList<>();
    private final Map<String, List<Integer>> bySchool = new TreeMap<>(RussianOrder.TEXT);
    private final List<MunicipalCompendium.IndexedTitle> titles = new ArrayList<>();
    private int number;

    MunicipalBook(List<MunicipalGathering.Gift> gifts, Collection<MentoringForm> known) {
        this.gifts = gifts;
        known.forEach(this::form);
        titles.sort(
                Comparator.comparing(MunicipalCompendium.IndexedTitle::title, RussianOrder.TEXT));
    }

    private void form(MentoringForm form) {
        List<MunicipalCompendium.Practice> practices = new ArrayList<>();
        for (MunicipalGathering.Gift gift : gifts) {
            String school = gift.school();
            gift.practices().stream()
                    .filter(given -> given.formCode().equals(form.code()))
                    .forEach(given -> practices.add(practice(school, given)));
        }
        if (!practices.isEmpty()) {
            forms.add(new MunicipalCompendium.FormPractices(form.name(), practices));
        }
    }

    private MunicipalCompendium.Practice practice(String school, MunicipalGathering.Given given) {
        int no = ++number;
        annexes.addAll(given.annexes());
        bySchool.computeIfAbsent(school, name -> new ArrayList<>()).add(no);
        titles.add(new MunicipalCompendium.IndexedTitle(given.text().title(), school, no));
        return new MunicipalCompendium.Practice(no, school, given.text());
    }

    /** In the order of the text. */
    List<Annex> annexes() {
        return annexes;
    }

    /** What stands around the schools' part. */
    record Cover(
            Letterhead centre,
            String town,
            String city,
            String year,
            int issued,
            List<String> foreword,
            List<String> silent,
            Signatory compiler) {}

    MunicipalCompendium data(Cover cover) {
        return new MunicipalCompendium(
                cover.centre(),
                cover.town(),
                cover.city(),
                cover.year(),
                cover.issued(),
                cover.foreword(),
                schools(),
                totals(),
                forms,
                titles,
                schoolIndex(),
                cover.silent(),
                cover.compiler(),
                gifts.isEmpty() ? null : sizes(),
                forms.isEmpty() ? null : shares());
    }

    private SmallTable table() {
        return SmallTable.of(gifts.stream().map(MunicipalGathering.Gift::numbers).toList());
    }

    private List<MunicipalCompendium.School> schools() {
        List<SmallTable.Line> numbers = table().lines();
        return IntStream.range(0, gifts.size())
                .mapToObj(i -> school(gifts.get(i), numbers.get(i)))
                .toList();
    }

    private static MunicipalCompendium.School school(
            MunicipalGathering.Gift gift, SmallTable.Line numbers) {
        return new MunicipalCompendium.School(
                gift.school(),
                numbers.mentors(),
                numbers.mentees(),
                numbers.pairs(),
                numbers.groups(),
                numbers.meetings(),
                gift.practices().size(),
                coverage(gift),
                plans(gift),
                satisfaction(gift));
    }

    private static Outcome satisfaction(MunicipalGathering.Gift gift) {
        return new Outcome(gift.fewAnswers(), gift.content().percent());
    }

    private static Outcome coverage(MunicipalGathering.Gift gift) {
        return SmallCells.outcome(gift.coverage().part(), gift.coverage().percent());
    }

    private static Outcome plans(MunicipalGathering.Gift gift) {
        return SmallCells.outcome(gift.numbers().mentees(), gift.plans().percent());
    }

    private MunicipalCompendium.Totals totals() {
        SmallTable.Line numbers = table().totals();
        return new MunicipalCompendium.Totals(
                numbers.mentors(),
                numbers.mentees(),
                numbers.pairs(),
                numbers.groups(),
                numbers.meetings(),
                gifts.stream().mapToInt(gift -> gift.practices().size()).sum(),
                total(MunicipalBook::coverage, MunicipalGathering.Gift::coverage),
                total(MunicipalBook::plans, MunicipalGathering.Gift::plans),
                satisfaction());
    }

    /** Of those schools where enough have answered. */
    private Outcome satisfaction() {
        BigDecimal told = sum(MunicipalGathering.Gift::content).percent();
        return new Outcome(
                told == null && gifts.stream().anyMatch(MunicipalGathering.Gift::fewAnswers), told);
    }

    private Outcome total(
            Function<MunicipalGathering.Gift, Outcome> row,
            Function<MunicipalGathering.Gift, MunicipalGathering.Share> share) {
        return SmallCells.total(gifts.stream().map(row).toList(), sum(share).percent());
    }

    private MunicipalGathering.Share sum(
            Function<MunicipalGathering.Gift, MunicipalGathering.Share> share) {
        return MunicipalGathering.Share.sum(gifts.stream().map(share).toList());
    }

    private List<MunicipalCompendium.IndexedSchool> schoolIndex() {
        return bySchool.entrySet().stream()
                .map(
                        one ->
                                new MunicipalCompendium.IndexedSchool(
                                        one.getKey(),
                                        one.getValue().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private ChartData sizes() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (int i = 0; i < SIZES.length; i++) {
            int from = SIZES[i];
            Integer upTo = i + 1 < SIZES.length ? SIZES[i + 1] - 1 : null;
            counted.put(
                    upTo == null ? PaperWords.of("size.more", from) : from + "–" + upTo,
                    schools(units -> units >= from && (upTo == null || units <= upTo)));
        }
        return chart("sizes", "schools", counted);
    }

    private int schools(Predicate<Integer> of) {
        return (int)
                gifts.stream()
                        .filter(gift -> of.test(gift.numbers().pairs() + gift.numbers().groups()))
                        .count();
    }

    private ChartData shares() {
        Map<String, Integer> counted = new LinkedHashMap<>();
        forms.forEach(form -> counted.put(form.form(), form.practices().size()));
        return chart("shares", "practices", counted);
    }

    private static ChartData chart(String title, String series, Map<String, Integer> counted) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        counted.values().forEach(value -> values.add(BigDecimal.valueOf(value)));
        return new ChartData(
                PaperWords.of("chart." + title),
                List.copyOf(counted.keySet()),
                List.of(new ChartData.Series(PaperWords.of("chart." + series), values)));
    }
}
