package org.nastavnik.compendium;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** Introduction, conclusions and links as the curator types them. */
public class CompendiumTextsForm {

    @FormParam("version")
    public long version;

    @FormParam("introduction")
    @DefaultValue("")
    @Size(max = 20000)
    public String introduction = "";

    @FormParam("conclusions")
    @DefaultValue("")
    @Size(max = 20000)
    public String conclusions = "";

    @FormParam("links")
    @DefaultValue("")
    @Size(max = 10000)
    public String links = "";

    static CompendiumTextsForm of(Compendium compendium) {
        CompendiumTextsForm form = new CompendiumTextsForm();
        form.version = compendium.version();
        form.introduction = Objects.requireNonNullElse(compendium.introduction(), "");
        form.conclusions = Objects.requireNonNullElse(compendium.conclusions(), "");
        form.links = Objects.requireNonNullElse(compendium.links(), "");
        return form;
    }

    Compendium.Texts texts() {
        return new Compendium.Texts(
                Typed.text(introduction), Typed.text(conclusions), Typed.text(links));
    }
}
