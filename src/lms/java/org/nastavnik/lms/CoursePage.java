package org.nastavnik.lms;

import java.util.Map;
import java.util.stream.Collectors;

final class CoursePage implements Endpoint {

    private final Platform platform;

    CoursePage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = platform.sessions().required(request);
        String activities =
                platform.course().activities().stream()
                        .filter(activity -> session.user().sees(activity))
                        .map(CoursePage::row)
                        .collect(Collectors.joining());
        String empty =
                "<p>В курсе пока нет элементов. Администратор подключает инструмент на странице «Управление"
                        + " инструментами».</p>";
        String main =
                activities.isEmpty() ? empty : "<ul class=\"activities\">" + activities + "</ul>";
        return Response.page(
                200, Html.page(Course.TITLE, session, main + groups(session) + adding(session)));
    }

    private static String row(Activity activity) {
        return "<li>%s<p>%s</p></li>"
                .formatted(
                        Html.link("/mod/lti/view.php?id=" + activity.cmid(), activity.title()),
                        Html.escaped(activity.description()));
    }

    private static String groups(Session session) {
        String names =
                session.user().groups().stream()
                        .map(
                                group ->
                                        Html.escaped(
                                                Course.groups()
                                                        .getOrDefault(group, "группа " + group)))
                        .collect(Collectors.joining(", "));
        return "<p class=\"hint\">Ваши группы: " + (names.isEmpty() ? "нет" : names) + "</p>";
    }

    private String adding(Session session) {
        if (!session.user().moodleRole().editsCourse()) {
            return "";
        }
        String tools =
                platform.tools().all().stream()
                        .filter(Tool::inChooser)
                        .map(tool -> adding(session, tool))
                        .collect(Collectors.joining());
        return tools.isEmpty() ? "" : "<h2>Добавить элемент</h2>" + tools + modal();
    }

    private static String adding(Session session, Tool tool) {
        String plain =
                Html.button(
                        session,
                        "/course/add",
                        Map.of("tool", tool.deploymentId()),
                        tool.configuration().name());
        String select =
                "<button class=\"btn\" data-select=\"/mod/lti/contentitem.php?id=%d&amp;course=%d\">%s</button>"
                        .formatted(tool.id(), Course.ID, "Выбрать содержимое");
        return "<p>" + plain + (tool.configuration().deepLinking() ? " " + select : "") + "</p>";
    }

    private static String modal() {
        return """
                <dialog id="selection"><form method="dialog"><button class="btn">Закрыть</button></form>
                <iframe id="selectionframe" title="Выбор содержимого" width="766" height="575"></iframe></dialog>
                """;
    }

    Response add(Request request) {
        Session session = platform.sessions().required(request);
        session.requireKey(request.parameter("sesskey"));
        if (!session.user().moodleRole().editsCourse()) {
            throw new PlatformError("Добавлять элементы может только тот, кто правит курс.");
        }
        Tool tool = platform.tools().required(request.parameter("tool"));
        platform.course()
                .add(tool, tool.configuration().name(), tool.configuration().description());
        return Response.seeOther("/course/" + Course.ID);
    }
}
