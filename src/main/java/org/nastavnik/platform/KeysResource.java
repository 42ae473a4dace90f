package org.nastavnik.platform;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Our public keys, by which platforms know what we sign. */
@Path("lti/jwks")
public class KeysResource {

    @Inject ToolKeys keys;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Response published(@Context Request request) {
        String set = keySet();
        EntityTag tag = new EntityTag(Secrets.hash(set).substring(0, 16));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        return (unchanged == null ? Response.ok(set) : unchanged)
                .tag(tag)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    /** Written out member by member, so that no private one can slip in. */
    private String keySet() {
        JsonArrayBuilder published = Json.createArrayBuilder();
        for (RSAKey key : keys.published()) {
            published.add(
                    Json.createObjectBuilder()
                            .add("kty", "RSA")
                            .add("use", "sig")
                            .add("alg", "RS256")
                            .add("kid", key.getKeyID())
                            .add("n", key.getModulus().toString())
                            .add("e", key.getPublicExponent().toString()));
        }
        return Json.createObjectBuilder().add("keys", published).build().toString();
    }
}
