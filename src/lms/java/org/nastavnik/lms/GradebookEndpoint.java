package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Line items: listed, created, changed, deleted. */
final class GradebookEndpoint {

    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
    private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";

    private final Platform platform;

    GradebookEndpoint(Platform platform) {
        this.platform = platform;
    }

    Response container(Request request, String course) {
        return switch (request.method()) {
            case "GET" -> list(request, course);
            case "POST" -> create(request, course);
            default -> throw new ServiceProblem(405, "Method Not Allowed");
        };
    }

    Response item(Request request, String course, String id) {
        return switch (request.method()) {
            case "GET" -> show(request, course, id);
            case "PUT" -> change(request, course, id);
            case "DELETE" -> delete(request, course, id);
            default -> throw new ServiceProblem(405, "Method Not Allowed");
        };
    }

    private Response list(Request request, String course) {
        if (request.accept().equals("*/*")) {
            throw new ServiceProblem(400, "No context or unsupported content type");
        }
        if (!request.accept().equals(CONTAINER)) {
            throw ServiceProblem.noHandler(request);
        }
        Tool tool = caller(request, course, Scopes.LINE_ITEM, Scopes.LINE_ITEM_READ);
        JsonArrayBuilder items = Json.createArrayBuilder();
        platform.gradebook().items().stream()
                .filter(item -> course.equals(Integer.toString(platform.courseOf(item))))
                .filter(item -> matches(request.parameter("tag"), item.tag()))
                .filter(item -> matches(request.parameter("resource_id"), item.resourceId()))
                .filter(
                        item ->
                                matches(
                                        request.parameter("resource_link_id"),
                                        Integer.toString(item.link())))
                .forEach(item -> items.add(written(tool, item)));
        return Response.of(200, CONTAINER + "; charset=utf-8", JsonText.write(items.build()));
    }

    private static boolean matches(String asked, String value) {
        return asked.isEmpty() || asked.equals(value);
    }

    private Response create(Request request, String course) {
        JsonObject sent = sent(request);
        Tool tool = caller(request, course, Scopes.LINE_ITEM);
        var item =
                platform.gradebook()
                        .add(
                                JsonText.string(sent, "label"),
                                maximum(sent),
                                JsonText.string(sent, "resourceId"),
                                JsonText.string(sent, "tag"),
                                link(tool, sent));
        return Response.of(201, ITEM + "; charset=utf-8", echoed(tool, sent, item));
    }

    private static JsonObject sent(Request request) {
        if (!request.bodyType().equals(ITEM)) {
            throw ServiceProblem.noHandler(request);
        }
        return JsonText.read(request.body())
                .filter(json -> !JsonText.string(json, "label").isEmpty() && maximum(json) > 0)
                .orElseThrow(() -> new ServiceProblem(400, "No label or Score Maximum"));
    }

    private static double maximum(JsonObject sent) {
        return sent.get("scoreMaximum") instanceof JsonNumber number ? number.doubleValue() : 0;
    }

    private int link(Tool tool, JsonObject sent) {
        String id =
                sent.containsKey("resourceLinkId") ? JsonText.text(sent.get("resourceLinkId")) : "";
        if (id.isEmpty()) {
            return 0;
        }
        return platform.course()
                .withInstance(id)
                .filter(activity -> activity.tool() == tool.id())
                .orElseThrow(() -> new ServiceProblem(403, "Forbidden"))
                .instance();
    }

    private String echoed(Tool tool, JsonObject sent, Gradebook.Item item) {
        return JsonText.write(
                Json.createObjectBuilder(sent)
                        .add("id", urls(item).lineItem(tool, item.id()))
                        .build());
    }

    private Response show(Request request, String course, String id) {
        if (!request.accept().equals(ITEM) && !request.accept().contains("*/*")) {
            throw ServiceProblem.noHandler(request);
        }
        Tool tool = caller(request, course, Scopes.LINE_ITEM, Scopes.LINE_ITEM_READ);
        String body = JsonText.write(written(tool, existing(platform, id)).build());
        return Response.of(200, ITEM + "; charset=utf-8", body);
    }

    /** Without resourceLinkId the item stays with its activity. */
    private Response change(Request request, String course, String id) {
        JsonObject sent = sent(request);
        Tool tool = caller(request, course, Scopes.LINE_ITEM);
        Gradebook.Item old = existing(platform, id);
        int link = sent.containsKey("resourceLinkId") ? link(tool, sent) : old.link();
        var item =
                platform.gradebook()
                        .put(
                                new Gradebook.Item(
                                        old.id(),
                                        JsonText.string(sent, "label"),
                                        maximum(sent),
                                        JsonText.string(sent, "resourceId"),
                                        JsonText.string(sent, "tag"),
                                        link));
        return Response.of(200, ITEM + "; charset=utf-8", echoed(tool, sent, item));
    }

    private Response delete(Request request, String course, String id) {
        caller(request, course, Scopes.LINE_ITEM);
        platform.gradebook().remove(existing(platform, id));
        return Response.html(204, "");
    }

    private Tool caller(Request request, String course, String... scopes) {
        Tool tool = new ServiceCaller(platform).with(request, scopes);
        new ServiceCaller(platform).requireCourse(course);
        return tool;
    }

    static Gradebook.Item existing(Platform platform, String id) {
        return platform.gradebook()
                .withId(id)
                .orElseThrow(
                        () ->
                                new ServiceProblem(
                                        404, "Not Found: Grade item " + id + " doesn't exist"));
    }

    private ServiceUrls urls(Gradebook.Item item) {
        return new ServiceUrls(platform, platform.courseOf(item));
    }

    private JsonObjectBuilder written(Tool tool, Gradebook.Item item) {
        var json =
                JsonText.object()
                        .add("id", urls(item).lineItem(tool, item.id()))
                        .add("label", item.label())
                        .add("scoreMaximum", ScoreEndpoint.number(item.maximum()))
                        .add("resourceId", item.resourceId())
                        .add("tag", item.tag());
        if (item.link() != 0) {
            String link = Integer.toString(item.link());
            json.add("resourceLinkId", link).add("ltiLinkId", link);
        }
        return json;
    }
}
