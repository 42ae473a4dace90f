package org.nastavnik.lms;

import java.util.regex.Pattern;

/** services.php: who may call which service, then the service. */
final class ServiceEndpoint implements Endpoint {

    static final String PATH = "/mod/lti/services.php";

    private static final Pattern ROSTER =
            Pattern.compile("/CourseSection/(\\d+)/bindings/(\\d+)/memberships");
    private static final Pattern LINE_ITEMS = Pattern.compile("/(\\d+)/lineitems");
    private static final Pattern LINE_ITEM =
            Pattern.compile("/(\\d+)/lineitems/(\\d+)/lineitem(|/scores|/results)");

    private final RosterEndpoint roster;
    private final GradebookEndpoint gradebook;
    private final ScoreEndpoint scores;

    ServiceEndpoint(Platform platform) {
        this.roster = new RosterEndpoint(platform);
        this.gradebook = new GradebookEndpoint(platform);
        this.scores = new ScoreEndpoint(platform);
    }

    @Override
    public Response answer(Request request) {
        try {
            return served(request);
        } catch (ServiceProblem problem) {
            return problem.response(request);
        }
    }

    private Response served(Request request) {
        String path = request.path().substring(PATH.length());
        var members = ROSTER.matcher(path);
        if (members.matches()) {
            return roster.members(request, members.group(1), members.group(2));
        }
        var container = LINE_ITEMS.matcher(path);
        if (container.matches()) {
            return gradebook.container(request, container.group(1));
        }
        var item = LINE_ITEM.matcher(path);
        if (!item.matches()) {
            throw ServiceProblem.noHandler(request);
        }
        return switch (item.group(3)) {
            case "/scores" -> scores.score(request, item.group(1), item.group(2));
            case "/results" -> scores.results(request, item.group(1), item.group(2));
            default -> gradebook.item(request, item.group(1), item.group(2));
        };
    }
}
