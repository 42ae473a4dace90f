package org.nastavnik.site;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;

/**
 * A page before the door, where a whole class knocks at once and nobody has a session yet: it
 * answers with the same headers, pages and failures as a resource, but without the machinery that a
 * resource passes through and a stranger has no use for (ADR 20).
 */
public abstract class DoorServlet extends HttpServlet {

    @Inject Pages pages;

    protected abstract Response answer(HttpServletRequest request) throws IOException;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Stranger stranger = Stranger.of(request);
        try {
            send(answer(request), stranger, response);
        } catch (RuntimeException failure) {
            send(FailureAnswer.page(failure, stranger.locale()), stranger, response);
        }
    }

    /** Sent by a form; anything else is refused before it is read. */
    protected static void requireForm(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED)) {
            throw new NotSupportedException();
        }
    }

    private void send(Response answer, Stranger stranger, HttpServletResponse response)
            throws IOException {
        byte[] body =
                answer.getEntity() instanceof View view ? pages.html(view, stranger) : new byte[0];
        MultivaluedMap<String, Object> headers = answer.getHeaders();
        SafeHeaders.complete(headers, stranger, answer.getStatus());
        response.setStatus(answer.getStatus());
        headers.forEach(
                (name, values) -> values.forEach(v -> response.addHeader(name, v.toString())));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
