package org.nastavnik.launch;

import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nastavnik.deeplink.CourseLink;
import org.nastavnik.deeplink.DeepLinkAccepts;
import org.nastavnik.deeplink.DeepLinkRequest;
import org.nastavnik.gradebook.ReviewRequest;
import org.nastavnik.people.IdentityHints;
import org.nastavnik.platform.Claims;
import org.nastavnik.platform.CourseFacts;
import org.nastavnik.platform.Registration;
import org.nastavnik.platform.Secrets;

/** A launch that passed every check, in words that the rest of the room can use. */
record VerifiedLaunch(Registration registration, Claims claims) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EMAIL = 255;
    private static final int LONGEST_KEY = 400;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_FORMER = 20;

    boolean isDeepLinking() {
        return MessageChecks.isDeepLinking(claims);
    }

    boolean isReview() {
        return MessageChecks.isReview(claims);
    }

    /**
     * @param link what the activity leads to, if it is one of our links
     */
    ReviewRequest reviewRequest(@Nullable CourseLink link) {
        return new ReviewRequest(
                registration.id(),
                claims.within(Claims.FOR_USER).required("user_id"),
                link == null ? null : link.place(),
                link == null ? null : link.subject(),
                lineItemUrl(),
                claims.within(Claims.RESOURCE_LINK).required("id"));
    }

    String subject() {
        return claims.required("sub");
    }

    String deployment() {
        return claims.required(Claims.DEPLOYMENT);
    }

    LaunchRoles roles() {
        return LaunchRoles.of(claims.array(Claims.ROLES));
    }

    /** Registration, deployment and context; empty where the launch has no context. */
    Optional<String> courseKey() {
        return claims.within(Claims.CONTEXT).text("id").map(this::courseKey);
    }

    private String courseKey(String context) {
        String key = registration.id() + ":" + deployment() + ":" + context;
        return key.length() > LONGEST_KEY ? registration.id() + ":" + Secrets.hash(key) : key;
    }

    Optional<CourseFacts> course() {
        return courseKey()
                .map(
                        key ->
                                new CourseFacts(
                                        key,
                                        registration.id(),
                                        courseTitle(),
                                        membershipsUrl(),
                                        lineItemsUrl(),
                                        resourceLinkId()));
    }

    private @Nullable String courseTitle() {
        return Claims.plain(claims.within(Claims.CONTEXT).text("title"), LONGEST_NAME);
    }

    /** The platform may withhold any of it, and has no claim for the patronymic. */
    IdentityHints hints() {
        String given =
                Claims.plain(claims.text("given_name").or(() -> claims.text("name")), LONGEST_NAME);
        String middle =
                Claims.plain(custom("middle").or(() -> claims.text("middle_name")), LONGEST_NAME);
        String family = Claims.plain(claims.text("family_name"), LONGEST_NAME);
        return IdentityHints.of(
                family, given, middle, Claims.plain(claims.text("email"), LONGEST_EMAIL));
    }

    /**
     * A variable that the platform does not know comes back as it went, {@code
     * $Person.name.middle}.
     */
    Optional<String> custom(String name) {
        return claims.within(Claims.CUSTOM)
                .text(name)
                .filter(value -> !value.startsWith("$") && !value.isBlank());
    }

    /** Numbers of the user's groups in the course; Moodle sends them with commas between. */
    List<String> groups() {
        List<String> ids = new ArrayList<>();
        for (String id : custom("groups").orElse("").split(",", MOST_GROUPS + 1)) {
            if (id.strip().matches("\\d{1,18}") && ids.size() < MOST_GROUPS) {
                ids.add(id.strip());
            }
        }
        return ids;
    }

    Locale locale() {
        String tag = claims.within(Claims.PRESENTATION).text("locale").orElse("ru");
        return tag.toLowerCase(Locale.ROOT).startsWith("en")
                ? Locale.ENGLISH
                : Locale.forLanguageTag("ru");
    }

    /** Only a page of the platform itself, never {@code javascript:}. */
    @Nullable String returnUrl() {
        return claims.within(Claims.PRESENTATION)
                .text("return_url")
                .filter(url -> url.length() <= 1_000 && registration.owns(url))
                .orElse(null);
    }

    /** Kept only at the platform's own address: the token would go there too. */
    @Nullable String membershipsUrl() {
        return service(claims.within(Claims.NRPS).text("context_memberships_url"));
    }

    private @Nullable String resourceLinkId() {
        return claims.within(Claims.RESOURCE_LINK)
                .text("id")
                .filter(id -> id.length() <= 255)
                .orElse(null);
    }

    @Nullable String lineItemsUrl() {
        return service(claims.within(Claims.AGS).text("lineitems"));
    }

    /** The activity's own column in the grade book. */
    @Nullable String lineItemUrl() {
        return service(claims.within(Claims.AGS).text("lineitem"));
    }

    /** The activity itself; absent where content is being picked. */
    Optional<String> resourceLink() {
        return claims.within(Claims.RESOURCE_LINK).text("id");
    }

    /** The word by which an activity says which page of ours it opens. */
    Optional<String> courseLink() {
        return custom(CourseLink.PARAMETER);
    }

    /** The course is a copy of that one, or a copy of its copy. */
    boolean isCopyOf(@Nullable String course) {
        return Stream.of(custom("history").orElse("").split(",", MOST_FORMER + 1))
                .limit(MOST_FORMER)
                .map(id -> courseKey(id.strip()))
                .anyMatch(key -> key.equals(course));
    }

    private @Nullable String service(Optional<String> url) {
        return url.filter(u -> u.length() <= 1_000 && registration.owns(u)).orElse(null);
    }

    DeepLinkRequest deepLinkRequest() {
        return new DeepLinkRequest(
                registration.id(),
                deployment(),
                deepLinkReturnUrl().orElseThrow(),
                deepLinkData().orElse(null),
                DeepLinkAccepts.of(claims.within(Claims.DL_SETTINGS)));
    }

    Optional<String> deepLinkReturnUrl() {
        return claims.within(Claims.DL_SETTINGS).text("deep_link_return_url");
    }

    Optional<String> deepLinkData() {
        return claims.within(Claims.DL_SETTINGS).json().get("data") instanceof JsonString data
                ? Optional.of(data.getString())
                : Optional.empty();
    }
}
