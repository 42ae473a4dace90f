package org.nastavnik.order;

import jakarta.persistence.Basic;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;
import org.jspecify.annotations.Nullable;

/** An {@link OrderText} as it is kept. */
@Embeddable
public class WrittenText {

    private String series = "";

    @Lob @Basic private String preamble = "";

    private @Nullable Long controlBy;
    private @Nullable Long signatoryId;

    protected WrittenText() {}

    static WrittenText none() {
        return new WrittenText();
    }

    static WrittenText of(OrderText text) {
        WrittenText written = new WrittenText();
        written.series = text.series();
        written.preamble = text.preamble();
        written.controlBy = text.controlBy();
        written.signatoryId = text.signatoryId();
        return written;
    }

    OrderText text() {
        return new OrderText(series, preamble, controlBy, signatoryId);
    }
}
