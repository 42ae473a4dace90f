package org.nastavnik.compendium;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.nastavnik.site.Typed;

/** The compendium of all schools as the methodist types it. */
public class MunicipalForm {

    @FormParam("version")
    public long version;

    @FormParam("town")
    @NotBlank
    @Size(max = 200)
    public String town = "";

    @FormParam("city")
    @NotBlank
    @Size(max = 200)
    public String city = "";

    @FormParam("address")
    @NotBlank
    @Size(max = 300)
    public String address = "";

    @FormParam("post")
    @NotBlank
    @Size(max = 200)
    public String post = "";

    @FormParam("foreword")
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

    /** An absent field is no text. */
    MunicipalForm whole() {
        town = Objects.requireNonNullElse(town, "");
        city = Objects.requireNonNullElse(city, "");
        address = Objects.requireNonNullElse(address, "");
        post = Objects.requireNonNullElse(post, "");
        foreword = Objects.requireNonNullElse(foreword, "");
        return this;
    }

    MunicipalEdition.Texts texts() {
        return new MunicipalEdition.Texts(
                town.strip(), city.strip(), address.strip(), post.strip(), Typed.text(foreword));
    }
}
