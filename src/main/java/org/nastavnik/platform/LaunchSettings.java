package org.nastavnik.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Settings of the door; the README's table explains them. */
@ApplicationScoped
public class LaunchSettings {

    private String base = "";
    private boolean httpLoopback;
    private boolean innerNetwork;
    private Optional<String> proxy = Optional.empty();
    private int perMinute;

    /** They are asked at every knock, and stay as they were at the start. */
    @PostConstruct
    void read() {
        base = configuredBase();
        httpLoopback = isOn("nastavnik.allow.http.loopback");
        innerNetwork = isOn("nastavnik.allow.inner.network");
        proxy = text("nastavnik.trusted.proxy");
        perMinute = text("nastavnik.launches.per.minute").map(Integer::valueOf).orElse(300);
    }

    /** What browsers and platforms call us, without a slash at the end. */
    public String baseUrl() {
        return base;
    }

    private static String configuredBase() {
        String url =
                text("nastavnik.base.url")
                        .orElseGet(
                                () -> "http://localhost:" + text("nastavnik.port").orElse("8080"));
        return url.replaceAll("/+$", "");
    }

    public boolean allowHttpLoopback() {
        return httpLoopback;
    }

    /** The whole city stands behind one wall: platforms may have http and inner addresses. */
    public boolean allowInnerNetwork() {
        return innerNetwork;
    }

    public Optional<String> registrationToken() {
        return text("nastavnik.registration.token");
    }

    /** Logins and launches that one client address may make in a minute, a school's NAT for one. */
    public int launchesPerMinute() {
        return perMinute;
    }

    /** The address of the balancer in front of us, whose X-Forwarded-For is believed. */
    public Optional<String> trustedProxy() {
        return proxy;
    }

    public String launchUri() {
        return baseUrl() + "/lti/launch";
    }

    public String loginUri() {
        return baseUrl() + "/lti/login";
    }

    /** Where a launch moves from its frame into a window of its own. */
    public String windowUri() {
        return baseUrl() + "/lti/window";
    }

    public String jwksUri() {
        return baseUrl() + "/lti/jwks";
    }

    public String registerUri() {
        return baseUrl() + "/lti/register";
    }

    private static boolean isOn(String name) {
        return text(name).filter(Boolean::parseBoolean).isPresent();
    }

    private static Optional<String> text(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue(name, String.class)
                .filter(v -> !v.isBlank());
    }
}
