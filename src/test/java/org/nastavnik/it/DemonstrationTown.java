package org.nastavnik.it;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.nastavnik.lms.LmsBrowser;
import org.nastavnik.lms.LmsServer;
import org.nastavnik.lms.LmsSettings;
import org.nastavnik.lms.Page;

/**
 * The demonstration municipality on the real database server with its LMS, introduced to one
 * another by dynamic registration; one for all tests of this JVM.
 */
public final class DemonstrationTown {

    private static DemonstrationTown town;

    private final ServiceProcess service;
    private final LmsServer lms;
    private final String registrationToken;

    private DemonstrationTown(ServiceProcess service, LmsServer lms, String registrationToken) {
        this.service = service;
        this.lms = lms;
        this.registrationToken = registrationToken;
    }

    public static synchronized DemonstrationTown get() {
        if (town == null) {
            town = build();
        }
        return town;
    }

    private static DemonstrationTown build() {
        String token = UUID.randomUUID().toString();
        Map<String, String> settings = new HashMap<>(RealDatabase.settings("demonstration"));
        settings.put("NASTAVNIK_REGISTRATION_TOKEN", token);
        settings.putAll(Office.settings());
        ServiceProcess service = ServiceProcess.start("nastavnik-demo.jar", settings);
        LmsServer lms = LmsServer.start(LmsSettings.onAnyPort());
        LmsBrowser administrator = new LmsBrowser();
        administrator.signIn(lms, "admin");
        Page answer = administrator.register(lms, service.url() + "/lti/register?token=" + token);
        if (lms.platform().tools().all().isEmpty()) {
            throw new IllegalStateException("not registered: " + answer.status());
        }
        lms.platform().activate(lms.platform().tools().all().get(0));
        return new DemonstrationTown(service, lms, token);
    }

    public String toolUrl() {
        return service.url();
    }

    public LmsServer lms() {
        return lms;
    }

    /** For a second platform beside the LMS: its users are the same persons by the same numbers. */
    String registrationToken() {
        return registrationToken;
    }

    public boolean isReady() {
        return service.isReady();
    }

    /** One of the demonstration's people, come in by a launch. */
    public Visitor enter(String username) {
        return new Visitor(lms, username, Visitor.ACTIVITY);
    }

    /** The same through another activity of the course. */
    Visitor enter(String username, int cmid) {
        return new Visitor(lms, username, cmid);
    }
}
