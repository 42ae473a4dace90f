package org.nastavnik.lms;

/** Addresses of the web services, as they stand in claims and in answers. */
record ServiceUrls(Platform platform, int course) {

    ServiceUrls(Platform platform) {
        this(platform, Course.ID);
    }

    String roster(Tool tool) {
        return services("/CourseSection/" + course + "/bindings/" + tool.id() + "/memberships");
    }

    String lineItems(Tool tool) {
        return services("/" + course + "/lineitems?type_id=" + tool.id());
    }

    String lineItem(Tool tool, int item) {
        return services("/" + course + "/lineitems/" + item + "/lineitem?type_id=" + tool.id());
    }

    String results(Tool tool, int item) {
        return services(
                "/" + course + "/lineitems/" + item + "/lineitem/results?type_id=" + tool.id());
    }

    String services(String path) {
        return platform.url(ServiceEndpoint.PATH + path);
    }
}
