package org.nastavnik.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What every template may ask: words, addresses, dates, who is looking. */
public final class Ui {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm").withZone(ZoneId.of("Asia/Tomsk"));
    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Tomsk"));

    private final Visitor visitor;
    private final Messages messages;

    public Ui(Visitor visitor) {
        this.visitor = visitor;
        this.messages = Messages.in(visitor.locale());
    }

    public String t(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A message of a problem, with its arguments. */
    public String t(Problems.Problem problem) {
        return messages.text(problem.key(), problem.arguments().toArray());
    }

    public String count(long number, String key) {
        return messages.count(number, key);
    }

    /** Choices of a list: each constant under the text that {@code prefix} and its name make. */
    public List<Option> options(String prefix, Stream<? extends Enum<?>> constants) {
        return constants.map(c -> new Option(c.name(), t(prefix + c.name()))).toList();
    }

    public String lang() {
        return messages.locale().getLanguage();
    }

    /** An address inside this launch. */
    public String link(String path) {
        return path.isEmpty() ? visitor.base() : visitor.base() + "/" + path;
    }

    /** A file of the look; its version in the address lets browsers keep it. */
    public String asset(String path) {
        return "/assets/" + Assets.version() + "/" + path;
    }

    public String csrf() {
        return visitor.csrfToken();
    }

    /** The page that shows the form, for the form itself to bring along. */
    public String page() {
        return visitor.page();
    }

    public List<Unsent> unsent() {
        return visitor.unsent();
    }

    public @Nullable Shell shell() {
        return visitor.shell();
    }

    /** «12.09.2026», or "" for no date. */
    public String date(@Nullable LocalDate day) {
        return day(day);
    }

    /** The same for those who speak to nobody in particular. */
    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public String iso(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** «12.09.2026 14:05:07», where the order of things matters. */
    public String seconds(@Nullable Instant instant) {
        return instant == null ? "" : SECOND.format(instant);
    }

    /** «12.09.2026 14:05» by the clock of the municipality. */
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }
}
