package org.nastavnik.site;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * On which page the form of this request stands: the page itself, or, where a form is shown again
 * after it was sent, the page that it brought along.
 */
@RequestScoped
public class FormPage {

    /** The hidden field in which a form brings its page along. */
    public static final String FIELD = "_page";

    private static final String SHAPE = "[A-Za-z0-9._~/?&=%+,:@-]{0,500}";

    @Context UriInfo uri;
    @Context Request request;
    private @Nullable String brought;

    void bring(@Nullable String page) {
        brought = page;
    }

    /**
     * @param base the address space of the launch, {@code /s/<launch>}
     */
    public String of(String base) {
        if (brought != null) {
            return shaped(brought);
        }
        String address = uri.getRequestUri().getRawPath();
        String query = uri.getRequestUri().getRawQuery();
        return request.getMethod().equals("GET") && address.startsWith(base + "/")
                ? shaped(address.substring(base.length() + 1) + (query == null ? "" : "?" + query))
                : "";
    }

    /** An address below a launch, or "" for what is none. */
    public static String shaped(@Nullable String page) {
        return page != null
                        && page.matches(SHAPE)
                        && !page.startsWith("/")
                        && !page.contains("//")
                        && !page.contains("..")
                ? page
                : "";
    }
}
