package org.nastavnik.compendium;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A general meeting of the year with its methodical description: section 2 of the compendium. */
@Entity
@Table(name = "compendium_item")
class CompendiumItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private LocalDate heldOn;
    private String place;
    private int attendees;
    @Lob private String description;
    @Lob private @Nullable String attachments;

    protected CompendiumItem() {}

    CompendiumItem(Told told) {
        tell(told);
    }

    record Told(
            String title,
            LocalDate heldOn,
            String place,
            int attendees,
            String description,
            @Nullable String attachments) {}

    final void tell(Told told) {
        title = told.title();
        heldOn = told.heldOn();
        place = told.place();
        attendees = told.attendees();
        description = told.description();
        attachments = told.attachments();
    }

    long id() {
        return id;
    }

    String title() {
        return title;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String place() {
        return place;
    }

    int attendees() {
        return attendees;
    }

    String description() {
        return description;
    }

    @Nullable String attachments() {
        return attachments;
    }
}
