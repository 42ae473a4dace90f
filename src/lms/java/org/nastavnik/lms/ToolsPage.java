package org.nastavnik.lms;

import java.util.Map;
import java.util.stream.Collectors;

/** «Управление инструментами»: dynamic registration in a frame, then activation and privacy. */
final class ToolsPage implements Endpoint {

    private static final String PATH = "/mod/lti/toolconfigure.php";

    private final Platform platform;

    ToolsPage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = administrator(request);
        String tools =
                platform.tools().all().stream()
                        .map(tool -> card(session, tool))
                        .collect(Collectors.joining());
        String main =
                """
                <form id="register" data-start="/mod/lti/startltiadvregistration.php?sesskey=%s">
                <label for="url">Адрес регистрации инструмента</label>
                <p class="hint">Например, одноразовая ссылка, которую выдал администратор «Наставника».</p>
                <input id="url" name="url" type="url" required size="60"> <button class="btn primary">Подключить</button>
                </form>
                <iframe id="registration" title="Регистрация инструмента" width="100%%" height="500" hidden></iframe>
                <h2>Подключённые инструменты</h2>%s
                """
                        .formatted(
                                session.sesskey(),
                                tools.isEmpty() ? "<p>Пока нет ни одного.</p>" : tools);
        return Response.page(200, Html.page("Управление инструментами", session, main));
    }

    private Session administrator(Request request) {
        Session session = platform.sessions().required(request);
        if (session.user().moodleRole() != MoodleRole.ADMIN) {
            throw new PlatformError("Эта страница только для администратора сайта.");
        }
        return session;
    }

    private static String card(Session session, Tool tool) {
        Map<String, String> id = Map.of("id", tool.deploymentId());
        String activate =
                tool.active() ? "" : Html.button(session, PATH + "/activate", id, "Активировать");
        return """
                <section class="tool"><h3>%s</h3><dl>
                <dt>Состояние</dt><dd>%s</dd><dt>Client ID</dt><dd>%s</dd><dt>Deployment ID</dt><dd>%s</dd>
                <dt>Адрес</dt><dd>%s</dd></dl>%s%s%s</section>
                """
                .formatted(
                        Html.escaped(tool.configuration().name()),
                        tool.active() ? "Действует" : "Ожидает активации",
                        Html.escaped(tool.clientId()),
                        tool.deploymentId(),
                        Html.escaped(tool.configuration().targetLinkUri()),
                        privacy(session, tool),
                        activate,
                        Html.button(session, PATH + "/delete", id, "Удалить"));
    }

    private static String privacy(Session session, Tool tool) {
        return """
                <form method="post" action="%s/privacy">
                <input type="hidden" name="sesskey" value="%s"><input type="hidden" name="id" value="%s">
                <label><input type="checkbox" name="names" value="1"%s> Передавать имена</label>
                <label><input type="checkbox" name="email" value="1"%s> Передавать адреса почты</label>
                <button class="btn">Запомнить</button></form>
                """
                .formatted(
                        PATH,
                        session.sesskey(),
                        tool.deploymentId(),
                        tool.sendsNames() ? " checked" : "",
                        tool.sendsEmail() ? " checked" : "");
    }

    Response activate(Request request) {
        platform.activate(asked(request));
        return Response.seeOther(PATH);
    }

    Response delete(Request request) {
        Tool tool = asked(request);
        platform.course().forget(tool);
        platform.tools().remove(tool);
        return Response.seeOther(PATH);
    }

    Response privacy(Request request) {
        boolean names = request.parameter("names").equals("1");
        boolean email = request.parameter("email").equals("1");
        asked(request).setPrivacy(names, email);
        return Response.seeOther(PATH);
    }

    private Tool asked(Request request) {
        administrator(request).requireKey(request.form().getOrDefault("sesskey", ""));
        return platform.tools().required(request.parameter("id"));
    }
}
