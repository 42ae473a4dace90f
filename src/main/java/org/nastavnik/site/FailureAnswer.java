package org.nastavnik.site;

import jakarta.json.Json;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransactionRollbackException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.NotFound;
import org.nastavnik.shared.RuleBroken;

/**
 * What a failed request looks like: a page, or RFC 9457 problem details under {@code /api/}. Only
 * faults of ours get a reference number, and only the log gets the stack trace.
 */
public final class FailureAnswer {

    private static final Logger LOG = Logger.getLogger(FailureAnswer.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Locale locale;
    private final boolean api;

    private FailureAnswer(Locale locale, boolean api) {
        this.locale = locale;
        this.api = api;
    }

    /** A page, to be shown to a person. */
    public static Response page(Throwable failure, Locale locale) {
        return new FailureAnswer(locale, false).to(failure);
    }

    /** Problem details, to be read by a program. */
    static Response problem(Throwable failure, Locale locale) {
        return new FailureAnswer(locale, true).to(failure);
    }

    private Response to(Throwable failure) {
        Throwable cause = unwrapped(failure);
        if (cause instanceof NotFound) {
            return answer(404, "site.error.notFound", null);
        }
        if (cause instanceof NotAllowed) {
            return answer(403, "site.error.notAllowed", null);
        }
        if (cause instanceof RuleBroken broken) {
            return ruleBroken(broken);
        }
        if (isOutrun(cause)) {
            return answer(409, "site.error.stale", null);
        }
        if (cause instanceof WebApplicationException web) {
            return web(web);
        }
        return unexpected(cause);
    }

    /** The container wraps what a transaction throws; the cause within tells what happened. */
    private static Throwable unwrapped(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof NotFound
                    || t instanceof NotAllowed
                    || t instanceof RuleBroken
                    || isOutrun(t)
                    || t instanceof WebApplicationException) {
                return t;
            }
        }
        return failure;
    }

    /** Another was quicker: he changed it, wrote the same, or held what both needed. */
    private static boolean isOutrun(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLIntegrityConstraintViolationException
                || cause instanceof SQLTransactionRollbackException;
    }

    private Response ruleBroken(RuleBroken broken) {
        Messages messages = Messages.in(locale);
        String text = messages.text(broken.messageKey(), broken.arguments().toArray());
        return answer(409, messages.text("site.error.rule.title"), text, null);
    }

    private Response web(WebApplicationException web) {
        int status = web.getResponse().getStatus();
        if (status < 400 || web.getResponse().hasEntity()) {
            return web.getResponse();
        }
        if (status >= 500) {
            return unexpected(web);
        }
        String key =
                switch (status) {
                    case 401 -> "site.error.sessionOver";
                    case 403 -> "site.error.notAllowed";
                    case 404 -> "site.error.notFound";
                    case 405 -> "site.error.method";
                    case 413 -> "site.error.tooLarge";
                    case 429 -> "site.error.tooMany";
                    default -> "site.error.badRequest";
                };
        return passedOn(web.getResponse(), answer(status, key, null));
    }

    /** RFC 9110, 15.5.6 and 10.2.3: what may be asked instead, and when to come again. */
    private static Response passedOn(Response thrown, Response answer) {
        Response.ResponseBuilder built = Response.fromResponse(answer);
        for (String name : List.of("Allow", "Retry-After")) {
            Object value = thrown.getHeaders().getFirst(name);
            if (value != null) {
                built.header(name, value);
            }
        }
        return built.build();
    }

    private Response unexpected(Throwable failure) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().withUpperCase().formatHex(bytes);
        LOG.log(Level.SEVERE, "failure " + reference, failure);
        return answer(500, "site.error.unexpected", reference);
    }

    private Response answer(int status, String key, @Nullable String reference) {
        Messages messages = Messages.in(locale);
        return answer(
                status, messages.text(key + ".title"), messages.text(key + ".remedy"), reference);
    }

    private Response answer(int status, String title, String remedy, @Nullable String reference) {
        if (api) {
            return problemDetails(status, title, remedy, reference);
        }
        ErrorPage page = new ErrorPage(title, remedy, reference);
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(View.of("site/error", page).status(status))
                .build();
    }

    private static Response problemDetails(
            int status, String title, String detail, @Nullable String reference) {
        var problem =
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("status", status)
                        .add("detail", detail);
        if (reference != null) {
            problem.add("reference", reference);
        }
        return Response.status(status)
                .type("application/problem+json")
                .entity(problem.build().toString())
                .build();
    }
}
