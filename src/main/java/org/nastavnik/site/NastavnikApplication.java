package org.nastavnik.site;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * All resources live at the root: pages under {@code /s/}, the door under {@code /lti/}, the API.
 */
@ApplicationPath("/")
public class NastavnikApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        // Jersey would else turn its own log of requests and WADL on
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
