package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.people.Role;
import org.nastavnik.school.Indicators;
import org.nastavnik.school.Schools;
import org.nastavnik.shared.SchoolYear;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;

/** What the page of the municipality's indicators shows. */
@RequestScoped
class CityIndicatorPages {

    @Inject IndicatorReckoning reckoning;
    @Inject CityIndicatorYears years;
    @Inject IndicatorPages pages;
    @Inject Indicators indicators;
    @Inject Schools schools;
    @Inject CurrentPerson current;
    @Inject Visitor visitor;

    CityIndicatorPage page(SchoolYear year) {
        List<CityIndicatorYear> set = years.upTo(year);
        CityIndicators city = reckoning.city(year, schools.today());
        Ui ui = new Ui(visitor);
        return new CityIndicatorPage(
                year.slashed(),
                year.startYear(),
                ui.date(IndicatorScope.of(year, schools.today(), null).on()),
                schools.all().size(),
                city.sums(years.of(year).wholes()).stream()
                        .map(sum -> line(sum, year, set, ui))
                        .toList(),
                current.is(Role.METHODIST),
                pages.others(year));
    }

    private CityIndicatorPage.Line line(
            CityIndicators.Sum sum, SchoolYear year, List<CityIndicatorYear> set, Ui ui) {
        IndicatorValue value = sum.value();
        org.nastavnik.school.Indicator indicator = indicators.all().get(value.rule().ordinal());
        IndicatorTarget target = IndicatorTarget.of(indicator, year, null, set).orElse(null);
        IndicatorWords words = new IndicatorWords(ui);
        boolean told = !sum.few() && told(value, value.part()) && told(value, value.whole());
        return new CityIndicatorPage.Line(
                value.rule().name(),
                indicator.name(),
                words.group(value.group()),
                sum.few() ? words.hidden() : number(value, value.part(), words, ui),
                value.rule().percent() ? number(value, value.whole(), words, ui) : "",
                told ? words.value(value) : words.hidden(),
                target == null ? "" : words.target(target, value.rule().percent()),
                target == null ? "" : words.note(target),
                told
                        ? IndicatorStatus.of(value.value(), target).name()
                        : IndicatorStatus.NO_DATA.name(),
                sum.schools());
    }

    /** One or two persons of the whole city are as easily found as those of a school. */
    private static boolean told(IndicatorValue value, @Nullable Integer number) {
        return value.rule().count() != IndicatorRule.Count.OF_PERSONS
                || SmallColumn.Cell.ofPersons(number).isTold();
    }

    private static String number(
            IndicatorValue value, @Nullable Integer number, IndicatorWords words, Ui ui) {
        return told(value, number) ? words.number(number) : ui.t("monitoring.city.few");
    }
}
