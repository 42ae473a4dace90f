package org.nastavnik.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.nastavnik.demo.data.DemonstrationClock;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;
import org.nastavnik.lms.Page;
import org.nastavnik.lms.Tool;

/** {@code mvn -Pdemo}. The system property demo.once=true ends it as soon as everything runs. */
public final class Demo {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Demo() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            run();
        } catch (DemoFailed failed) {
            OUT.println();
            OUT.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws IOException, InterruptedException {
        String token = UUID.randomUUID().toString();
        try (LmsServer lms = lms();
                ToolProcess tool = new ToolProcess(token)) {
            Runtime.getRuntime().addShutdownHook(new Thread(tool::close, "stop"));
            say("Запускается «Наставник» (обычно меньше минуты), журнал: target/demo.log …");
            tool.start();
            tool.awaitReady();
            introduce(lms, token);
            invite(lms);
            if (!Boolean.getBoolean("demo.once")) {
                tool.awaitEnd();
            }
        }
    }

    private static LmsServer lms() {
        LmsSettings settings = LmsSettings.fromEnvironment().withClock(DemonstrationClock.get());
        try {
            LmsServer lms = LmsServer.start(settings);
            DemonstrationClock.city().ifPresent(city -> CityGuests.admit(city, lms));
            return lms;
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof BindException) {
                throw DemoFailed.portTaken(settings.port());
            }
            throw e;
        }
    }

    /**
     * What an administrator does once in Moodle: pastes the registration address and presses
     * «Активировать».
     */
    private static void introduce(LmsServer lms, String token) {
        LmsBrowser administrator = new LmsBrowser();
        administrator.signIn(lms, "admin");
        Page answer =
                administrator.register(lms, ToolProcess.BASE_URL + "/lti/register?token=" + token);
        Tool tool =
                lms.platform().tools().all().stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new DemoFailed(
                                                "Регистрация не удалась: "
                                                        + answer.status()
                                                        + " "
                                                        + answer.url().getPath()
                                                        + "\nThe tool did not register itself; see target/demo.log."));
        lms.platform().activate(tool);
        new CourseContent(lms, "methodist").addDemonstration(tool);
    }

    private static void invite(LmsServer lms) {
        say("");
        say("  Готово. Откройте в браузере / Ready, open in a browser:");
        say("");
        say("      " + lms.baseUrl() + "/");
        say("");
        say("  Войдите куратором, наставником, методистом… и откройте элемент курса «Наставник».");
        say("  Sign in as a curator, a mentor, a methodist… and open the activity «Наставник».");
        say("  Остановить / stop: Ctrl+C");
        say("");
    }

    private static void say(String line) {
        OUT.println(line);
    }
}
