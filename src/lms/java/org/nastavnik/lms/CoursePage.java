package org.nastavnik.lms;

import java.util.Map;
import java.util.stream.Collectors;

final class CoursePage implements Endpoint {

    static final String PATH = "/course/";

    private final Platform platform;

    CoursePage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = platform.sessions().required(request);
        int course = platform.courseNumbered(request.path().substring(PATH.length()));
        String activities =
                platform.course().activities(course).stream()
                        .filter(activity -> session.user().sees(activity))
                        .map(CoursePage::row)
                        .collect(Collectors.joining());
        String empty =
                "<p>В курсе пока нет элементов. Администратор подключает инструмент на странице «Управление"
                        + " инструментами».</p>";
        String main =
                activities.isEmpty() ? empty : "<ul class=\"activities\">" + activities + "</ul>";
        return Response.page(
                200,
                Html.page(
                        Course.title(course),
                        session,
                        main + groups(session) + adding(session, course)));
    }

    private static String row(Activity activity) {
        String icon =
                activity.icon().isEmpty()
                        ? ""
                        : "<img src=\"%s\" alt=\"\" width=\"24\" height=\"24\"> "
                                .formatted(Html.escaped(activity.icon()));
        return "<li>%s%s<p>%s</p></li>"
                .formatted(
                        icon,
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

    private String adding(Session session, int course) {
        if (!session.user().moodleRole().editsCourse()) {
            return "";
        }
        String tools =
                platform.tools().all().stream()
                        .filter(Tool::inChooser)
                        .map(tool -> adding(session, tool, course))
                        .collect(Collectors.joining());
        String copy = Html.button(session, PATH + "copy", Map.of(), "Скопировать курс");
        return tools.isEmpty() ? "" : "<h2>Добавить элемент</h2>" + tools + modal() + copy;
    }

    private static String adding(Session session, Tool tool, int course) {
        String plain =
                Html.button(
                        session,
                        "/course/add",
                        Map.of("tool", tool.deploymentId()),
                        tool.configuration().name());
        String select =
                "<button class=\"btn\" data-select=\"/mod/lti/contentitem.php?id=%d&amp;course=%d\">%s</button>"
                        .formatted(tool.id(), course, "Выбрать содержимое");
        return "<p>" + plain + (tool.configuration().deepLinking() ? " " + select : "") + "</p>";
    }

    private static String modal() {
        return """
                <dialog id="selection"><form method="dialog"><button class="btn">Закрыть</button></form>
                <iframe id="selectionframe" title="Выбор содержимого" width="766" height="575"></iframe></dialog>
                """;
    }

    /** Into the municipal course, whichever is looked at. */
    Response add(Request request) {
        requireEditor(request);
        Tool tool = platform.tools().required(request.parameter("tool"));
        platform.course()
                .add(tool, tool.configuration().name(), tool.configuration().description());
        return Response.seeOther(PATH + Course.ID);
    }

    Response copy(Request request) {
        requireEditor(request);
        return Response.seeOther(PATH + platform.copyCourse());
    }

    private void requireEditor(Request request) {
        Session session = platform.sessions().required(request);
        session.requireKey(request.parameter("sesskey"));
        if (!session.user().moodleRole().editsCourse()) {
            throw new PlatformError("Это может только тот, кто правит курс.");
        }
    }
}
