package org.nastavnik.system;

import java.util.HashMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/** Shows programs the API only; the pages of people are no contract. */
public class PublishedApi implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var paths = api.getPaths();
        if (paths == null || paths.getPathItems() == null) {
            return;
        }
        var published = new HashMap<String, PathItem>(paths.getPathItems());
        published.keySet().removeIf(path -> !path.startsWith("/api/"));
        paths.setPathItems(published);
    }
}
