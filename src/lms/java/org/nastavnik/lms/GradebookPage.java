package org.nastavnik.lms;

import java.util.List;
import java.util.stream.Collectors;

final class GradebookPage implements Endpoint {

    private final Platform platform;

    GradebookPage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = platform.sessions().required(request);
        boolean empty = platform.gradebook().items().isEmpty();
        String main = empty ? "<p>Оценок пока нет.</p>" : table(session.user());
        return Response.page(200, Html.page("Оценки", session, main));
    }

    /** Teachers see everyone, others see themselves. */
    private String table(LmsUser reader) {
        boolean teaches = reader.moodleRole().teaches();
        List<Gradebook.Item> items = platform.gradebook().items();
        String head =
                items.stream()
                        .map(item -> "<th scope=\"col\">" + Html.escaped(item.label()) + "</th>")
                        .collect(Collectors.joining());
        String rows =
                platform.users().enrolled().stream()
                        .filter(
                                user ->
                                        user.moodleRole().gradable()
                                                && (teaches || user.equals(reader)))
                        .map(user -> row(user, items, teaches))
                        .collect(Collectors.joining());
        return "<table><thead><tr><th scope=\"col\">Кто</th>%s</tr></thead><tbody>%s</tbody></table>"
                .formatted(head, rows);
    }

    private String row(LmsUser user, List<Gradebook.Item> items, boolean teaches) {
        String cells =
                items.stream()
                        .map(item -> "<td>" + cell(user, item, teaches) + "</td>")
                        .collect(Collectors.joining());
        return "<tr><th scope=\"row\">"
                + Html.escaped(user.officialName())
                + "</th>"
                + cells
                + "</tr>\n";
    }

    private String cell(LmsUser user, Gradebook.Item item, boolean teaches) {
        String grade =
                platform.gradebook()
                        .grade(item, user.subject())
                        .map(
                                found ->
                                        found.given() == null
                                                ? "–"
                                                : ScoreEndpoint.number(found.given())
                                                        + " из "
                                                        + ScoreEndpoint.number(item.maximum()))
                        .orElse("–");
        if (!teaches || item.link() == 0) {
            return Html.escaped(grade);
        }
        String review =
                "/mod/lti/view.php?id="
                        + (item.link() + 2)
                        + "&action=gradeReport&user="
                        + user.subject();
        return Html.escaped(grade) + " " + Html.link(review, "просмотр работы");
    }
}
