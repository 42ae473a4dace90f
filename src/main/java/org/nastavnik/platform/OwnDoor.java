package org.nastavnik.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** This service as it looks from the address that browsers and platforms call it by. */
@ApplicationScoped
public class OwnDoor {

    @Inject PlatformHttp http;
    @Inject LaunchSettings settings;
    @Inject ToolKeys keys;

    public enum Seen {
        OURS,
        SOMETHING_ELSE,
        NOTHING
    }

    /**
     * @param status of HTTP; 0 where no answer came
     */
    public record Look(Seen seen, int status, @Nullable Symptom symptom) {}

    /** Our key set, fetched as a platform fetches it. */
    public Look look() {
        try {
            PlatformHttp.Answer answer = http.ourselves(settings.jwksUri());
            boolean ours = answer.ok() && PublishedKeys.read(answer.body()).has(keys.signingKid());
            return new Look(ours ? Seen.OURS : Seen.SOMETHING_ELSE, answer.status(), null);
        } catch (PlatformUnreachable unreachable) {
            return new Look(Seen.NOTHING, 0, unreachable.symptom());
        }
    }
}
