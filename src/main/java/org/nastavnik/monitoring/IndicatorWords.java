package org.nastavnik.monitoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Ui;

/** Numbers of indicators as pages print them. */
final class IndicatorWords {

    private final Ui ui;

    IndicatorWords(Ui ui) {
        this.ui = ui;
    }

    /** «7,3 %», «4», «н/д». */
    String value(IndicatorValue value) {
        BigDecimal known = value.value();
        if (known == null) {
            return ui.t("monitoring.indicator.noData");
        }
        return value.rule().percent() ? percent(known) : known.toPlainString();
    }

    String hidden() {
        return ui.t("monitoring.transfer.hidden");
    }

    /** «7,3 %». */
    String percent(BigDecimal value) {
        return decimal(value.toPlainString()) + "\u00a0%";
    }

    /** «н/д» for unknown. */
    String number(@Nullable Integer number) {
        return number == null ? ui.t("monitoring.indicator.noData") : number.toString();
    }

    /** «90 %» of a share, «2» of a number of things. */
    String target(IndicatorTarget target, boolean percent) {
        String number = decimal(target.plain().toPlainString());
        return percent ? number + "\u00a0%" : number;
    }

    private String decimal(String plain) {
        return ui.lang().equals("ru") ? plain.replace('.', ',') : plain;
    }

    String group(String group) {
        return group.isEmpty() ? "" : ui.t("school.contingent." + group);
    }

    /** Who has set it and, where it is an older one, for which year. */
    String note(IndicatorTarget target) {
        String set = ui.t("monitoring.indicator.target." + target.source());
        return target.carriedFrom() == null
                ? set
                : ui.t("monitoring.indicator.carried", set, target.carriedFrom().slashed());
    }
}
