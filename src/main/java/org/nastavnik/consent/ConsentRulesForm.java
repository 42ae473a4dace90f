package org.nastavnik.consent;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nastavnik.site.Typed;

/** A school's own choices about consents, as typed. */
public class ConsentRulesForm {

    @FormParam("staffToo")
    public @Nullable String staffToo;

    @FormParam("teenSignsAlone")
    public @Nullable String teenSignsAlone;

    @FormParam("namesProcessor")
    public @Nullable String namesProcessor;

    @FormParam("processorName")
    @DefaultValue("")
    @Size(max = 500)
    public String processorName = "";

    @FormParam("processorAddress")
    @DefaultValue("")
    @Size(max = 300)
    public String processorAddress = "";

    @FormParam("resources")
    @DefaultValue("")
    @Size(max = 2000)
    public String resources = "";

    @FormParam("payment")
    @DefaultValue("")
    @Size(max = 1000)
    public String payment = "";

    @FormParam("version")
    public long version;

    static ConsentRulesForm of(ConsentRules rules) {
        ConsentRulesForm form = new ConsentRulesForm();
        form.staffToo = rules.staffToo() ? "yes" : null;
        form.teenSignsAlone = rules.teenSignsAlone() ? "yes" : null;
        form.namesProcessor = rules.namesProcessor() ? "yes" : null;
        form.processorName = Objects.requireNonNullElse(rules.processorName(), "");
        form.processorAddress = Objects.requireNonNullElse(rules.processorAddress(), "");
        form.resources = Lines.kept(rules.resources());
        form.payment = Objects.requireNonNullElse(rules.payment(), "");
        form.version = rules.version();
        return form;
    }

    void apply(ConsentRules rules) {
        rules.sign(staffToo != null, teenSignsAlone != null);
        rules.entrust(
                namesProcessor != null, Typed.text(processorName), Typed.text(processorAddress));
        rules.publishAt(Typed.lines(resources));
        rules.pay(Typed.text(payment));
    }
}
