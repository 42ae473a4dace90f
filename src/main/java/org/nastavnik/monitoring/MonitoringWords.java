package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nastavnik.docx.ChartData;
import org.nastavnik.grammar.RussianNumbers;
import org.nastavnik.site.Ui;
import org.nastavnik.site.Visitor;
import org.nastavnik.survey.Score;

/** Numbers as the pages print them: with what to say where there are none, or too few. */
@RequestScoped
class MonitoringWords {

    private static final BigDecimal MOST_MARK = BigDecimal.TEN;
    private static final BigDecimal MOST_SHARE = BigDecimal.valueOf(100);

    @Inject Visitor visitor;

    Ui ui() {
        return new Ui(visitor);
    }

    String number(@Nullable BigDecimal value, boolean few) {
        if (few) {
            return ui().t("monitoring.few");
        }
        return value == null ? ui().t("monitoring.unknown") : number(value);
    }

    String number(BigDecimal value) {
        return local(RussianNumbers.plain(value));
    }

    String signed(@Nullable BigDecimal value, boolean few) {
        return few || value == null ? number(value, few) : local(RussianNumbers.signed(value));
    }

    String percent(@Nullable BigDecimal value, boolean few) {
        return few || value == null ? number(value, few) : local(RussianNumbers.percent(value));
    }

    String score(Score score) {
        return number(score.mean(), score.few());
    }

    private String local(String russian) {
        return ui().lang().equals("ru") ? russian : russian.replace(',', '.');
    }

    @Nullable ChartDrawing marks(@Nullable ChartData data) {
        return data == null ? null : ChartDrawing.of(data, MOST_MARK, this::number);
    }

    @Nullable ChartDrawing shares(@Nullable ChartData data) {
        return data == null
                ? null
                : ChartDrawing.of(data, MOST_SHARE, value -> percent(value, false));
    }
}
