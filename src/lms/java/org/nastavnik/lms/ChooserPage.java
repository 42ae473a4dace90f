package org.nastavnik.lms;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** «Войти как…»: no passwords, because nobody here exists. */
final class ChooserPage implements Endpoint {

    private final Platform platform;

    ChooserPage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Map<String, List<LmsUser>> byPlace =
                platform.users().all().stream()
                        .sorted(Comparator.comparing(ChooserPage::hasNoRole))
                        .collect(
                                Collectors.groupingBy(
                                        ChooserPage::place,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        String sections =
                byPlace.entrySet().stream()
                        .map(entry -> section(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining());
        String main =
                "<p>Город Примерск (демонстрация). Выберите, кем войти.</p><div class=\"cards\">"
                        + sections
                        + "</div>";
        Session session = platform.sessions().of(request).orElse(null);
        return Response.page(200, Html.page("Войти как…", session, main));
    }

    private static String place(LmsUser user) {
        if (hasNoRole(user)) {
            return "Пока без роли в программе";
        }
        return user.schoolHint().isEmpty() ? "Сайт" : user.schoolHint();
    }

    private static boolean hasNoRole(LmsUser user) {
        return user.demoRole().startsWith("нет роли");
    }

    private static String section(String place, List<LmsUser> users) {
        String buttons =
                users.stream()
                        .map(
                                user ->
                                        """
                        <form method="post" action="/login"><button class="person" name="username" value="%s">
                        <b>%s</b><br>%s</button></form>
                        """
                                                .formatted(
                                                        Html.escaped(user.username()),
                                                        Html.escaped(user.officialName()),
                                                        Html.escaped(user.demoRole())))
                        .collect(Collectors.joining());
        return "<section><h2>" + Html.escaped(place) + "</h2>" + buttons + "</section>";
    }

    Response signIn(Request request) {
        if (!request.isPost()) {
            return Response.seeOther("/");
        }
        platform.sessions().signOut(request);
        Session session =
                platform.sessions().signIn(platform.users().named(request.parameter("username")));
        return Response.seeOther("/course/" + Course.ID)
                .with("Set-Cookie", Sessions.COOKIE + "=" + session.id() + "; Path=/; HttpOnly");
    }
}
