package org.nastavnik.launch;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.nastavnik.platform.AddressRefused;
import org.nastavnik.platform.LaunchRejected;
import org.nastavnik.platform.Parameters;
import org.nastavnik.platform.Rates;
import org.nastavnik.platform.Reason;

/** LTI core 4.1: platforms come by GET or POST; we answer with a redirect to the platform. */
@Path("lti/login")
public class LoginResource {

    @Inject BeginLogin begin;
    @Inject Refusals refusals;
    @Inject Rates rates;
    @Context HttpServletRequest request;

    @GET
    @Transactional
    public Response byGet() {
        return login(Parameters.ofQuery(request.getQueryString()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response byPost(InputStream body) {
        return login(Parameters.ofBody(body));
    }

    private Response login(Parameters sent) {
        rates.knock("login", request);
        try {
            return begin.login(LoginRequest.of(sent));
        } catch (LaunchRejected rejected) {
            return refusals.ofLogin(rejected);
        } catch (AddressRefused refused) {
            return refusals.ofLogin(new LaunchRejected(Reason.REGISTRATION, "address"));
        }
    }
}
