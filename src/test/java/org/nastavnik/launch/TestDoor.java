package org.nastavnik.launch;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.nastavnik.it.IndependentKeys;
import org.nastavnik.it.LaunchDraft;
import org.nastavnik.platform.KeySource;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.PlatformEndpoints;
import org.nastavnik.platform.PublishedKeys;
import org.nastavnik.platform.Reason;
import org.nastavnik.platform.Registration;

/** The door without a container: one registered platform, one browser, the chain of checks. */
public final class TestDoor {

    public static final String TOOL = "https://nastavnik.school.test";
    static final String ISSUER = "https://moodle.school.test";
    private static final IndependentKeys KEYS = new IndependentKeys();

    static final LaunchDraft.Parties PARTIES =
            new LaunchDraft.Parties(ISSUER, "zjGA1HwFtwKucdV", "1", TOOL, KEYS);

    private TestDoor() {}

    public static Registration registration(String platform, String... deployments) {
        Registration registration =
                new Registration(
                        platform,
                        "zjGA1HwFtwKucdV",
                        new PlatformEndpoints(
                                platform + "/auth", platform + "/token", platform + "/jwks"),
                        Instant.now());
        for (String deployment : deployments) {
            registration.deploy(deployment);
        }
        registration.activate();
        return withId(registration, 7);
    }

    /** What the database would have done. */
    public static <T> T withId(T entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
            return entity;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static VerifiedLaunch launch(Consumer<LaunchDraft> sent) {
        return launch(sent, VerifyLaunch.CHECKS);
    }

    static VerifiedLaunch launch(Consumer<LaunchDraft> sent, List<Consumer<Attempt>> checks) {
        LoginSecrets secrets = LoginSecrets.draw();
        Instant now = Instant.now();
        LaunchDraft draft = new LaunchDraft(PARTIES, secrets.nonce(), now);
        sent.accept(draft);
        PublishedKeys published = PublishedKeys.read(KEYS.keySet());
        KeySource keys =
                (registration, kid) ->
                        Optional.ofNullable(published.key(kid))
                                .orElseThrow(() -> new LaunchRejected(Reason.KID, "kid"));
        return new VerifyLaunch(keys, Clock.fixed(now, ZoneOffset.UTC), TOOL, checks)
                .verify(submission(draft, secrets));
    }

    private static Submission submission(LaunchDraft draft, LoginSecrets secrets) {
        PendingLogin login = login(secrets);
        String state = Optional.ofNullable(draft.stateFrom(secrets.state())).orElse("");
        boolean found = !LoginSecrets.idOf(state).isEmpty() && login.hasState(state);
        String name = PendingLogin.cookieName(LoginSecrets.idOf(state)) + "=";
        String cookie =
                draft.cookieFrom(PendingLogin.cookieName(secrets.id()) + "=" + secrets.browser());
        return new Submission(
                draft.token(),
                found ? Optional.of(login) : Optional.empty(),
                found ? Optional.of(registration(ISSUER, "1")) : Optional.empty(),
                cookie != null && cookie.startsWith(name) ? cookie.substring(name.length()) : null,
                false);
    }

    private static PendingLogin login(LoginSecrets secrets) {
        LoginRequest request =
                new LoginRequest(
                        ISSUER,
                        "3",
                        TOOL + "/lti/launch",
                        Optional.of("zjGA1HwFtwKucdV"),
                        Optional.empty(),
                        false,
                        Optional.empty());
        return PendingLogin.of(secrets, 7, request);
    }
}
