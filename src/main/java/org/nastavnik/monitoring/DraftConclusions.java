package org.nastavnik.monitoring;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.site.Messages;

/** What the numbers themselves say, for the curator to begin with. */
@RequestScoped
class DraftConclusions {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final int MOST = 5;

    @Inject ReckonProcess process;
    @Inject ReckonImpact impact;
    @Inject ImpactWords words;
    @Inject OpenMonitoring open;
    @Inject CurrentPerson current;

    /** One sentence a line; "" where there is nothing to say. */
    String of(MonitoringStage stage) {
        long school = current.schoolId();
        List<String> sentences =
                stage == MonitoringStage.IMPACT
                        ? words.draft(impact.of(school, open.year()))
                        : sentences(process.of(school, open.year()));
        return String.join("\n", sentences);
    }

    static List<String> sentences(ProcessFindings found) {
        List<String> sentences = new ArrayList<>();
        for (Satisfaction known : found.satisfaction()) {
            if (known.share() != null) {
                sentences.add(
                        RUSSIAN.text(
                                "monitoring.paper.draft.content",
                                known.group(),
                                SwotDraft.number(known.share())));
            }
        }
        add(sentences, found.draft(), SwotField.STRENGTH);
        add(sentences, found.draft(), SwotField.WEAKNESS);
        return sentences;
    }

    private static void add(List<String> sentences, List<SwotFactor> draft, SwotField field) {
        String those =
                draft.stream()
                        .filter(factor -> factor.field() == field)
                        .limit(MOST)
                        .map(known -> RUSSIAN.text("monitoring.paper.quoted", known.words()))
                        .collect(Collectors.joining("; "));
        if (!those.isEmpty()) {
            sentences.add(RUSSIAN.text("monitoring.paper.draft." + field, those));
        }
    }
}
