package org.nastavnik.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.nastavnik.site.Messages;

/** Words of the personalised programme, which papers print whatever language the page speaks. */
@ApplicationScoped
class ProgrammeWords {

    private static final Messages RUSSIAN = Messages.in(Locale.forLanguageTag("ru"));
    private static final List<String> MODELS =
            List.of("usual", "reverse", "short", "goal", "virtual", "selfRegulated");

    List<String> models() {
        return MODELS.stream().map(model -> RUSSIAN.text("plan.programme.model." + model)).toList();
    }

    /** Headings of the three parts. */
    List<String> parts() {
        return IntStream.rangeClosed(1, PlanItem.LAST_PART)
                .mapToObj(number -> RUSSIAN.text("plan.paper.part." + number))
                .toList();
    }

    String done() {
        return RUSSIAN.text("plan.paper.done");
    }
}
