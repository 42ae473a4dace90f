package org.nastavnik.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Turns a view into HTML by the templates compiled with the build. Escapes unless told otherwise.
 */
@ApplicationScoped
public class Pages {

    private final TemplateEngine engine;

    public Pages() {
        engine =
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader());
    }

    public byte[] html(View view, Visitor visitor) {
        Map<String, Object> parameters = new HashMap<>(view.parameters());
        parameters.put("ui", new Ui(visitor));
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render(view.template() + ".jte", parameters, output);
        return output.toByteArray();
    }
}
