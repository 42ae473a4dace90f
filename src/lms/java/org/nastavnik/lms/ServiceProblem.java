package org.nastavnik.lms;

/** A refusal of a web service: status and reason in JSON. */
final class ServiceProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    ServiceProblem(int status, String reason) {
        super(reason);
        this.status = status;
    }

    static ServiceProblem unauthorized() {
        return new ServiceProblem(401, "Unauthorized");
    }

    static ServiceProblem noHandler(Request request) {
        String path = request.path().substring(ServiceEndpoint.PATH.length());
        String accept = request.accept().equals("*/*") ? "" : request.accept();
        return new ServiceProblem(
                400, "No handler found for " + path + " " + accept + " " + request.contentType());
    }

    Response response(Request request) {
        var asked =
                JsonText.object()
                        .add("method", request.method())
                        .add("url", request.uri())
                        .add("accept", request.accept())
                        .add("contentType", request.contentType());
        var body =
                JsonText.object()
                        .add("status", status)
                        .add("reason", getMessage())
                        .add("request", asked);
        return Response.of(status, "application/json; charset=utf-8", JsonText.write(body.build()));
    }
}
