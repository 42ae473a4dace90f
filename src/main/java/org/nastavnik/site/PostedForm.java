package org.nastavnik.site;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glassfish.jersey.server.ContainerRequest;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form as they were sent, read before a resource reads them.
 *
 * @param hadFiles files came along; they are not among the fields
 */
public record PostedForm(Map<String, List<String>> fields, boolean hadFiles) {

    private static final PostedForm NONE = new PostedForm(Map.of(), false);

    /** The resource can read the same body again. Empty for what is no form. */
    public static PostedForm of(ContainerRequest request) throws IOException {
        MediaType type = request.getMediaType();
        if (type == null) {
            return NONE;
        }
        request.setEntityStream(new BoundedBody(request.getEntityStream()));
        request.bufferEntity();
        if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
            return new PostedForm(
                    new LinkedHashMap<>(request.readEntity(Form.class).asMap()), false);
        }
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? parts(request) : NONE;
    }

    @SuppressWarnings("unchecked")
    private static PostedForm parts(ContainerRequest request) throws IOException {
        GenericType<List<EntityPart>> parts = new GenericType<>() {};
        List<EntityPart> read = request.readEntity(List.class, parts.getType());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        boolean files = false;
        for (EntityPart part : read) {
            if (part.getFileName().isPresent()) {
                files |= !part.getFileName().get().isEmpty();
            } else {
                fields.computeIfAbsent(part.getName(), name -> new ArrayList<>())
                        .add(new String(part.getContent().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new PostedForm(fields, files);
    }

    public @Nullable String first(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst().orElse(null);
    }

    /** The form was written in the session whose token this is. */
    public boolean brings(String token) {
        String brought = first(ForgeryGuard.FIELD);
        return brought != null && ForgeryGuard.same(brought, token);
    }

    @Nullable String token() {
        return first(ForgeryGuard.FIELD);
    }

    /** What people typed: without the fields by which pages and guards know the form. */
    public Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>(fields);
        typed.remove(ForgeryGuard.FIELD);
        typed.remove(FormPage.FIELD);
        return typed;
    }
}
