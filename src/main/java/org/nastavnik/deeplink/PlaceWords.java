package org.nastavnik.deeplink;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.nastavnik.site.Messages;
import org.nastavnik.site.Visitor;

/** How kinds of pages are called, where texts know them. */
@RequestScoped
class PlaceWords {

    @Inject Visitor visitor;

    String heading(String place) {
        Messages messages = Messages.in(visitor.locale());
        String key = "deepLink.place." + place;
        return messages.text(messages.has(key) ? key : "deepLink.place.other");
    }
}
