package org.nastavnik.it;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The methodical centre of the shared service: its first launch founds the municipality, so that
 * all {@code *IT} of a JVM must come through here for an administrator.
 */
public final class Centre {

    private static final String ADMINISTRATOR =
            "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static Centre one;

    private final BrowserDouble browser = new BrowserDouble(RunningService.url());
    private final LtiPlatformDouble platform = LtiPlatformDouble.start();
    private final String base;
    private final String cookie;
    private final String csrf;

    private Centre() {
        browser.register(platform, RunningService.registrationToken());
        HttpResponse<String> launch =
                browser.launch(
                        platform,
                        d ->
                                d.claim("sub", "centre")
                                        .lti("context", Map.of("id", "centre"))
                                        .roles(LaunchDraft.INSTRUCTOR, ADMINISTRATOR));
        base = launch.headers().firstValue("Location").orElseThrow();
        cookie = BrowserDouble.cookie(launch).orElseThrow();
        HttpResponse<String> setup = get("setup");
        if (setup.statusCode() != 200) {
            throw new IllegalStateException("somebody else founded the municipality first");
        }
        Matcher token = CSRF.matcher(setup.body());
        csrf = token.find() ? token.group(1) : "";
        found();
    }

    private void found() {
        HttpResponse<String> founded =
                post(
                        "setup",
                        Map.of(
                                "municipality", "г. Томск",
                                "centre", "ИМЦ",
                                "lastName", "Петрова",
                                "firstName", "Анна",
                                "middleName", "Сергеевна",
                                "gender", "F"));
        if (founded.statusCode() != 303) {
            throw new IllegalStateException("not founded: " + founded.statusCode());
        }
        HttpResponse<String> school =
                post(
                        "schools",
                        Map.of(
                                "fullName",
                                        "Муниципальное общеобразовательное учреждение лицей № 5",
                                "shortName", "Лицей № 5",
                                "city", "Томск",
                                "directorPost", "Директор",
                                "validFrom", "2020-09-01"));
        if (school.statusCode() != 303) {
            throw new IllegalStateException("no school: " + school.statusCode());
        }
    }

    public static synchronized Centre administrator() {
        if (one == null) {
            one = new Centre();
        }
        return one;
    }

    /** Where the administrator's account is; it stays for all tests. */
    public LtiPlatformDouble platform() {
        return platform;
    }

    /** The administrator in another course of the same platform. */
    public LaunchTab in(String context, Map<String, Object> services) {
        return LaunchTab.open(
                platform,
                d -> {
                    d.claim("sub", "centre")
                            .lti("context", Map.of("id", context))
                            .roles(LaunchDraft.INSTRUCTOR, ADMINISTRATOR);
                    services.forEach(d::claim);
                });
    }

    public HttpResponse<String> get(String path) {
        return browser.get(base + path, cookie);
    }

    public HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> sent = new LinkedHashMap<>(form);
        sent.put("_csrf", csrf);
        return browser.post(base + path, BrowserDouble.form(sent), cookie);
    }
}
