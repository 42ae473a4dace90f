package org.nastavnik.compendium;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** The compendium of all schools as the methodist types it. */
public class MunicipalForm {

    @FormParam("version")
    public long version;

    @FormParam("town")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String town = "";

    @FormParam("city")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String city = "";

    @FormParam("address")
    @DefaultValue("")
    @NotBlank
    @Size(max = 300)
    public String address = "";

    @FormParam("post")
    @DefaultValue("")
    @NotBlank
    @Size(max = 200)
    public String post = "";

    @FormParam("foreword")
    @DefaultValue("")
    @Size(max = 30000)
    public String foreword = "";

    static MunicipalForm of(MunicipalEdition edition) {
        MunicipalForm form = new MunicipalForm();
        MunicipalEdition.Texts texts = edition.texts();
        form.version = edition.version();
        form.town = texts.town();
        form.city = texts.city();
        form.address = texts.address();
        form.post = texts.post();
        form.foreword = Objects.requireNonNullElse(texts.foreword(), "");
        return form;
    }

    MunicipalEdition.Texts texts() {
        return new MunicipalEdition.Texts(
                town.strip(), city.strip(), address.strip(), post.strip(), Typed.text(foreword));
    }
}
