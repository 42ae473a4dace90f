package org.nastavnik.lms;

/** Addresses of the web services, as they stand in claims and in answers. */
record ServiceUrls(Platform platform) {

    String roster(Tool tool) {
        return services("/CourseSection/" + Course.ID + "/bindings/" + tool.id() + "/memberships");
    }

    String lineItems(Tool tool) {
        return services("/" + Course.ID + "/lineitems?type_id=" + tool.id());
    }

    String lineItem(Tool tool, int item) {
        return services("/" + Course.ID + "/lineitems/" + item + "/lineitem?type_id=" + tool.id());
    }

    String results(Tool tool, int item) {
        return services(
                "/" + Course.ID + "/lineitems/" + item + "/lineitem/results?type_id=" + tool.id());
    }

    String services(String path) {
        return platform.url(ServiceEndpoint.PATH + path);
    }
}
