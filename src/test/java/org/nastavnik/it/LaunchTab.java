package org.nastavnik.it;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One launch from a platform double: its address space, its cookie, and what its forms carry. */
public final class LaunchTab {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final BrowserDouble browser;
    private final String base;
    private final String cookie;
    private final String csrf;

    private LaunchTab(BrowserDouble browser, HttpResponse<String> launch) {
        this.browser = browser;
        this.base = launch.headers().firstValue("Location").orElseThrow();
        this.cookie = BrowserDouble.cookie(launch).orElseThrow();
        Matcher token = CSRF.matcher(get("code").body() + get("who").body() + get("").body());
        this.csrf = token.find() ? token.group(1) : "";
    }

    public static LaunchTab open(LtiPlatformDouble platform, Consumer<LaunchDraft> change) {
        BrowserDouble browser = new BrowserDouble(RunningService.url());
        return new LaunchTab(browser, browser.launch(platform, change));
    }

    public HttpResponse<String> get(String path) {
        return browser.get(base + path, cookie);
    }

    /** Sends a form of this launch and follows where the answer leads: names and values in turn. */
    public HttpResponse<String> post(String path, String... namesAndValues) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + BrowserDouble.encoded(csrf)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + "=" + BrowserDouble.encoded(namesAndValues[i + 1]));
        }
        HttpResponse<String> answer = browser.post(base + path, String.join("&", pairs), cookie);
        return answer.statusCode() == 303
                ? browser.get(answer.headers().firstValue("Location").orElseThrow(), cookie)
                : answer;
    }
}
