package org.nastavnik.it;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nastavnik.demo.CityGuests;
import org.nastavnik.demo.city.DemonstrationCity;
import org.nastavnik.demo.data.DemonstrationClock;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;
import org.nastavnik.lms.Page;

/**
 * The demonstration municipality on the real database server with its LMS, introduced to one
 * another by dynamic registration; one for all tests of this JVM.
 */
public final class DemonstrationTown {

    static final String DATABASE = "demonstration";
    private static DemonstrationTown town;

    private final ServiceProcess service;
    private final LmsServer lms;
    private final String token;

    private DemonstrationTown(ServiceProcess service, LmsServer lms, String token) {
        this.service = service;
        this.lms = lms;
        this.token = token;
    }

    public static synchronized DemonstrationTown get() {
        if (town == null) {
            town = build(DATABASE);
        }
        return town;
    }

    /** Another town beside it, for a walk that leaves nothing as others would like to find it. */
    static DemonstrationTown apart(String database) {
        return build(database);
    }

    private static DemonstrationTown build(String database) {
        return build(RealDatabase.settings(database), LmsServer.start(LmsSettings.onAnyPort()));
    }

    /**
     * Another one, in June, with a city of so many schools beside its three; it lives until this
     * JVM ends.
     */
    static DemonstrationTown withCity(int schools) {
        String setting = String.valueOf(schools);
        DemonstrationCity city = DemonstrationClock.city(setting).orElseThrow();
        LmsServer lms =
                LmsServer.start(LmsSettings.onAnyPort().withClock(DemonstrationClock.of(city)));
        CityGuests.admit(city, lms);
        Map<String, String> settings = new HashMap<>(RealDatabase.settings("city"));
        settings.put("NASTAVNIK_DEMO_CITY", setting);
        return build(settings, lms);
    }

    private static DemonstrationTown build(Map<String, String> database, LmsServer lms) {
        String token = UUID.randomUUID().toString();
        Map<String, String> settings = new HashMap<>(database);
        settings.put("NASTAVNIK_REGISTRATION_TOKEN", token);
        settings.putAll(Office.settings());
        ServiceProcess service = ServiceProcess.start("nastavnik-demo.jar", settings);
        DemonstrationTown built = new DemonstrationTown(service, lms, token);
        built.introduce(built.lms);
        return built;
    }

    /** Registers another LMS with the service; its people are newcomers there. */
    public void introduce(LmsServer other) {
        LmsBrowser administrator = new LmsBrowser();
        administrator.signIn(other, "admin");
        Page answer = administrator.register(other, service.url() + "/lti/register?token=" + token);
        if (other.platform().tools().all().isEmpty()) {
            throw new IllegalStateException("not registered: " + answer.status());
        }
        other.platform().activate(other.platform().tools().all().get(0));
    }

    /** Only for one that stands apart: the machine is small. */
    void close() {
        service.stop();
        lms.close();
    }

    public String toolUrl() {
        return service.url();
    }

    public LmsServer lms() {
        return lms;
    }

    /** For a second platform beside the LMS: its users are the same persons by the same numbers. */
    String registrationToken() {
        return token;
    }

    public boolean isReady() {
        return service.isReady();
    }

    /** One of the demonstration's people, come in by a launch. */
    public Visitor enter(String username) {
        return new Visitor(lms, username);
    }

    /** The same through another activity of the course. */
    Visitor enter(String username, int cmid) {
        return new Visitor(lms, username, cmid);
    }
}
