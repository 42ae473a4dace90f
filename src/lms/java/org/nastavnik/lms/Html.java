package org.nastavnik.lms;

import java.util.Map;
import java.util.stream.Collectors;

final class Html {

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String address, String text) {
        return "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(text));
    }

    static String hidden(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                "  <input type=\"hidden\" name=\"%s\" value=\"%s\"/>\n"
                                        .formatted(
                                                escaped(field.getKey()), escaped(field.getValue())))
                .collect(Collectors.joining());
    }

    static String selfSubmitting(String name, String action, Map<String, String> fields) {
        return """
                <!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Переход</title></head><body>
                <form action="%1$s" name="%2$s" id="%2$s" method="post" enctype="application/x-www-form-urlencoded">
                %3$s<noscript><button>Продолжить</button></noscript>
                </form>
                <script>document.%2$s.submit();</script>
                </body></html>
                """
                .formatted(escaped(action), name, hidden(fields));
    }

    /** A button that changes something: a form of its own, with the key of the session. */
    static String button(Session session, String action, Map<String, String> fields, String label) {
        return """
                <form method="post" action="%s" class="inline">
                %s  <input type="hidden" name="sesskey" value="%s"/><button class="btn">%s</button></form>
                """
                .formatted(escaped(action), hidden(fields), session.sesskey(), escaped(label));
    }

    static String page(String title, Session session, String main) {
        return """
                <!DOCTYPE html>
                <html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%s | Демонстрационная СДО</title><link rel="stylesheet" href="/lms.css"><link rel="icon" href="data:,">
                </head><body>
                <header><a class="brand" href="/">Демонстрационная СДО</a>%s</header>
                <p class="notice">Это не Moodle, а его учебная замена: люди вымышлены, всё забывается при остановке.</p>
                <main id="page"><h1>%s</h1>
                %s
                </main><script src="/lms.js"></script></body></html>
                """
                .formatted(
                        escaped(title),
                        session == null ? "" : navigation(session),
                        escaped(title),
                        main);
    }

    private static String navigation(Session session) {
        String tools =
                session.user().moodleRole() == MoodleRole.ADMIN
                        ? link("/mod/lti/toolconfigure.php", "Управление инструментами")
                        : "";
        return """
                <nav>%s %s %s</nav><span class="who">%s (%s) %s</span>
                """
                .formatted(
                        link("/course/" + Course.ID, "Курс"),
                        link("/grade/" + Course.ID, "Оценки"),
                        tools,
                        escaped(session.user().officialName()),
                        escaped(session.user().demoRole()),
                        link("/", "Войти как другой"));
    }
}
