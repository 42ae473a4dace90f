package org.nastavnik.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.nastavnik.platform.LaunchSettings;

/** The mail server, if the administrator has one; the README's table explains the settings. */
@ApplicationScoped
class LetterSettings {

    private static final String WAIT_MILLIS = "10000";

    @Inject LaunchSettings launches;

    /** How the connection is kept from listeners. */
    enum Security {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /** Without a server and a sender nothing is ever sent. */
    boolean isOn() {
        return text("host").isPresent() && text("from").isPresent();
    }

    /** Before the first letter: what nobody could read later. */
    void check() {
        if (isOn()) {
            readable("day", this::day);
            readable("hour", this::hour);
            readable("security", this::session);
        }
    }

    private static void readable(String name, Runnable setting) {
        try {
            setting.run();
        } catch (IllegalArgumentException unread) {
            throw new IllegalStateException("nastavnik.smtp." + name + " cannot be read", unread);
        }
    }

    String from() {
        return text("from").orElseThrow();
    }

    Optional<String> user() {
        return text("user");
    }

    String password() {
        return text("password").orElse("");
    }

    DayOfWeek day() {
        return DayOfWeek.valueOf(text("day").orElse("MONDAY").toUpperCase(Locale.ROOT));
    }

    /** From which hour on, where the schools are. */
    int hour() {
        return Integer.parseInt(text("hour").orElse("8"));
    }

    /** Where the reader goes: the course, as only it lets him in. */
    String link() {
        return text("link").orElseGet(launches::baseUrl);
    }

    /** As Jakarta Mail wants them. */
    Properties session() {
        Security security =
                Security.valueOf(text("security").orElse("STARTTLS").toUpperCase(Locale.ROOT));
        Properties all = new Properties();
        all.put("mail.transport.protocol", "smtp");
        all.put("mail.smtp.host", text("host").orElseThrow());
        all.put("mail.smtp.port", text("port").orElse(String.valueOf(security.port)));
        all.put("mail.smtp.auth", String.valueOf(user().isPresent()));
        all.put("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        all.put("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        all.put("mail.smtp.ssl.enable", String.valueOf(security == Security.TLS));
        all.put("mail.smtp.ssl.checkserveridentity", "true");
        all.put("mail.smtp.connectiontimeout", WAIT_MILLIS);
        all.put("mail.smtp.timeout", WAIT_MILLIS);
        all.put("mail.smtp.writetimeout", WAIT_MILLIS);
        return all;
    }

    private static Optional<String> text(String name) {
        return ConfigProvider.getConfig()
                .getOptionalValue("nastavnik.smtp." + name, String.class)
                .filter(value -> !value.isBlank());
    }
}
