package org.nastavnik.lms;

/** view.php: the tool in a frame, without sandbox, as Moodle's «Embed, without blocks». */
final class ActivityPage implements Endpoint {

    private final Platform platform;

    ActivityPage(Platform platform) {
        this.platform = platform;
    }

    @Override
    public Response answer(Request request) {
        Session session = platform.sessions().required(request);
        Activity activity = platform.course().withCmid(request.parameter("id"));
        Tool tool = platform.tools().required(Integer.toString(activity.tool()));
        String origin = tool.configuration().origin();
        String main =
                """
                <iframe id="contentframe" height="600px" width="100%%" src="%1$s" title="%2$s"
                  allow="microphone %3$s; camera %3$s; geolocation %3$s; midi %3$s; encrypted-media %3$s; autoplay %3$s"
                  allowfullscreen="1"></iframe>
                """
                        .formatted(
                                Html.escaped(platform.url(launch(request, activity))),
                                Html.escaped(activity.title()),
                                Html.escaped(origin));
        return Response.page(200, Html.page(activity.title(), session, storage() + main));
    }

    private String storage() {
        return platform.storage()
                .map(
                        frame ->
                                frame.equals("_parent")
                                        ? "<script src=\"/storage.js\"></script>"
                                        : "<iframe hidden name=\"%s\" src=\"/storage\"></iframe>"
                                                .formatted(Html.escaped(frame)))
                .orElse("");
    }

    private static String launch(Request request, Activity activity) {
        String launch = "/mod/lti/launch.php?id=" + activity.cmid() + "&triggerview=0";
        String user = request.parameter("user");
        boolean review = request.parameter("action").equals("gradeReport") && user.matches("\\d+");
        return review ? launch + "&action=gradeReport&user=" + user : launch;
    }
}
