package org.nastavnik.inspection;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.IdToken;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.MessageType;
import org.nastavnik.platform.Secrets;

/**
 * What the journal keeps of a message: enough to tell courses and persons apart, not enough to know
 * them.
 */
public record SeenMessage(
        @Nullable String message,
        @Nullable String course,
        @Nullable String courseTitle,
        @Nullable String subject,
        @Nullable String deployment,
        Set<Gift> gave) {

    private static final int HASH = 12;

    /** Lives as long as the process: after a restart the same person has another mark. */
    private static final String KEY = Secrets.random(32);

    private static final SeenMessage NOTHING =
            new SeenMessage(null, null, null, null, null, Set.of());

    /** Of a message that passed every check. */
    public static SeenMessage verified(long registrationId, Claims claims) {
        SeenMessage seen = of(registrationId, claims);
        String title = claims.within(Claims.CONTEXT).text("title").orElse(null);
        return new SeenMessage(
                seen.message,
                seen.course,
                title == null ? null : cut(title.replaceAll("\\p{Cntrl}", " "), 200),
                seen.subject,
                null,
                gifts(claims));
    }

    /** Of one that did not: no word of it is believed, so only its shape is kept. */
    public static SeenMessage refused(long registrationId, String idToken) {
        try {
            return of(registrationId, new Claims(IdToken.read(idToken).claims()));
        } catch (LaunchRejected unreadable) {
            return NOTHING;
        }
    }

    static SeenMessage nothing() {
        return NOTHING;
    }

    private static SeenMessage of(long registrationId, Claims claims) {
        Optional<String> deployment =
                claims.text(Claims.DEPLOYMENT).filter(id -> id.matches("[!-~]{1,255}"));
        return new SeenMessage(
                claims.text(Claims.MESSAGE_TYPE).map(SeenMessage::shortened).orElse(null),
                claims.within(Claims.CONTEXT)
                        .text("id")
                        .map(id -> hash(registrationId + ":" + deployment.orElse("") + ":" + id))
                        .orElse(null),
                null,
                claims.text("sub").map(sub -> hash(registrationId + ":" + sub)).orElse(null),
                deployment.orElse(null),
                Set.of());
    }

    private static String shortened(String type) {
        return switch (type) {
            case MessageType.RESOURCE_LINK -> "RESOURCE_LINK";
            case MessageType.DEEP_LINKING -> "DEEP_LINKING";
            case "LtiSubmissionReviewRequest" -> "REVIEW";
            default -> "OTHER";
        };
    }

    private static Set<Gift> gifts(Claims claims) {
        Set<Gift> gave = EnumSet.noneOf(Gift.class);
        note(gave, Gift.NAME, claims.text("name").or(() -> claims.text("family_name")));
        note(gave, Gift.EMAIL, claims.text("email"));
        note(gave, Gift.PATRONYMIC, custom(claims, "middle"));
        note(gave, Gift.GROUPS, custom(claims, "groups"));
        note(gave, Gift.ROSTER, claims.within(Claims.NRPS).text("context_memberships_url"));
        note(gave, Gift.GRADES, claims.within(Claims.AGS).text("lineitems"));
        return gave;
    }

    private static void note(Set<Gift> gave, Gift gift, Optional<String> told) {
        if (told.filter(value -> !value.isBlank()).isPresent()) {
            gave.add(gift);
        }
    }

    /** An unknown variable comes back as it went out. */
    private static Optional<String> custom(Claims claims, String name) {
        return claims.within(Claims.CUSTOM).text(name).filter(value -> !value.startsWith("$"));
    }

    /** With a key that nobody has: numbers of users are small, and could be tried one by one. */
    private static String hash(String text) {
        return Secrets.hash(KEY + text).substring(0, HASH).toUpperCase(Locale.ROOT);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
