package org.nastavnik.pairing;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training that the mentor has passed. */
@Entity
@Table(name = "mentor_training")
public class MentorTraining {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String title;
    private LocalDate heldOn;
    private @Nullable Integer hours;
    private @Nullable String certificate;

    protected MentorTraining() {}

    /**
     * @param certificate its number
     */
    MentorTraining(
            String title, LocalDate heldOn, @Nullable Integer hours, @Nullable String certificate) {
        this.title = title;
        this.heldOn = heldOn;
        this.hours = hours;
        this.certificate = certificate;
    }

    boolean isSameAs(MentorTraining other) {
        return title.equals(other.title) && heldOn.equals(other.heldOn);
    }

    /** The same training in the base of another year. */
    MentorTraining again() {
        return new MentorTraining(title, heldOn, hours, certificate);
    }

    /** That it was held stays; the paper about it names him. */
    void forget() {
        certificate = null;
    }

    public String title() {
        return title;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public @Nullable Integer hours() {
        return hours;
    }

    public @Nullable String certificate() {
        return certificate;
    }
}
