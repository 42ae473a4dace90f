package org.nastavnik.demo;

import java.util.ArrayList;
import java.util.List;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.Page;
import org.nastavnik.lms.Tool;

/** What a teacher does in «Выбрать содержимое»: picks pages of the tool, which go to the course. */
public final class CourseContent {

    private final LmsServer lms;
    private final LmsBrowser teacher = new LmsBrowser();

    public CourseContent(LmsServer lms, String username) {
        this.lms = lms;
        teacher.signIn(lms, username);
    }

    /**
     * @param ticks names and values of the ticked boxes in turn
     * @return what the course says
     */
    public Page add(Tool tool, String... ticks) {
        Page chooser = teacher.select(lms, tool);
        Page.Form form = chooser.form("deep-link");
        List<String> sent = new ArrayList<>(List.of("_csrf", form.fields().get("_csrf")));
        sent.addAll(List.of(ticks));
        Page.Form answer = teacher.post(form.action(), sent).form("data-lti-answer");
        return teacher.post(answer.action(), answer.fields());
    }
}
