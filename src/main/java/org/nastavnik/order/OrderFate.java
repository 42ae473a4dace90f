package org.nastavnik.order;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.document.Registration;
import org.nastavnik.grammar.RussianDates;

/**
 * What became of an order in the book: «с изменениями от …», «отменён приказом …», «аннулирован».
 *
 * @param amendedBy in the order of their dates
 * @param cancelledBy the order that ended it, null where none did
 */
record OrderFate(List<Later> amendedBy, @Nullable Later cancelledBy, boolean annulled) {

    static final OrderFate NONE = new OrderFate(List.of(), null, false);

    /** An order that came later. */
    record Later(long id, Registration registration) {

        /** «01.02.2027 № 12-од». */
        @Override
        public String toString() {
            return RussianDates.dotted(registration.date()) + " № " + registration.number();
        }
    }

    OrderFate amended(Later by) {
        List<Later> all = new ArrayList<>(amendedBy);
        all.add(by);
        return new OrderFate(List.copyOf(all), cancelledBy, annulled);
    }

    OrderFate cancelled(Later by) {
        return new OrderFate(amendedBy, by, annulled);
    }

    OrderFate ofAnnulled() {
        return new OrderFate(amendedBy, cancelledBy, true);
    }

    /** As the paper journal notes it, in Russian whatever the reader's language; "" for nothing. */
    String note() {
        List<String> notes = new ArrayList<>();
        if (!amendedBy.isEmpty()) {
            notes.add(OrderWords.text("note.amended", dates()));
        }
        if (cancelledBy != null) {
            notes.add(OrderWords.text("note.cancelled", cancelledBy));
        }
        if (annulled) {
            notes.add(OrderWords.text("note.annulled"));
        }
        return String.join("; ", notes);
    }

    private String dates() {
        return String.join(", ", amendedBy.stream().map(Later::toString).toList());
    }
}
