package org.nastavnik.bench;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nastavnik.it.BrowserDouble;
import org.nastavnik.it.LtiPlatformDouble;

/**
 * Many persons at the door of one tool. First all log in, then the platform signs while the tool
 * rests, then all post: so the signatures stand in nobody's bill.
 */
final class LaunchCrowd {

    private final LtiParty party;
    private final String login;
    private final SignedLaunches signer;

    LaunchCrowd(LtiParty party, LtiPlatformDouble platform) {
        this.party = party;
        this.login = "/lti/login?" + party.loginForm(platform);
        this.signer = new SignedLaunches(platform.toolAt(party.url()));
    }

    /** What is posted for one person. */
    private record Post(String form, String cookie) {}

    /**
     * What a crowd took.
     *
     * @param milliseconds login and launch of each person together
     * @param processor seconds of the processors: the tool's, the database's, ours
     */
    record Visited(double seconds, List<Double> milliseconds, Bill processor) {}

    Visited visit(int persons) throws Exception {
        Bill begun = Bill.of(party);
        Crowd.Passed<Wire.Answer> logins =
                Crowd.passes(party.port(), persons, (wire, person) -> found(wire.get(login)));
        Bill loggedIn = Bill.of(party);
        List<Post> posts = signed(logins.made());
        Bill signed = Bill.of(party);
        Crowd.Passed<Wire.Answer> launches =
                Crowd.passes(
                        party.port(),
                        persons,
                        (wire, person) -> found(launch(wire, posts.get(person))));
        Bill processor = Bill.of(party).minus(signed).plus(loggedIn.minus(begun));
        List<Double> both =
                IntStream.range(0, persons)
                        .mapToObj(p -> logins.milliseconds()[p] + launches.milliseconds()[p])
                        .toList();
        return new Visited(logins.seconds() + launches.seconds(), both, processor);
    }

    private List<Post> signed(List<Wire.Answer> logins) {
        Instant now = Instant.now();
        return IntStream.range(0, logins.size())
                .parallel()
                .mapToObj(person -> post(logins.get(person), person, now))
                .toList();
    }

    private Post post(Wire.Answer login, int person, Instant now) {
        Map<String, String> sent = BrowserDouble.query(login.location());
        String token = signer.token(sent.get("nonce"), person, now);
        String state = BrowserDouble.encoded(sent.get("state"));
        return new Post("id_token=" + token + "&state=" + state, login.cookie());
    }

    private static Wire.Answer launch(Wire wire, Post post) throws java.io.IOException {
        return wire.post("/lti/launch", post.cookie(), post.form());
    }

    /** A tool that is in trouble is not measured. */
    private static Wire.Answer found(Wire.Answer answer) {
        if (answer.status() / 100 != 3 || answer.location().isEmpty()) {
            throw new IllegalStateException("a good launch was answered with " + answer);
        }
        return answer;
    }
}
