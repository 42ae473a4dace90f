package org.nastavnik.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nastavnik.shared.SchoolOwned;

/** How one school handles consents, where the law leaves it a choice. */
@Entity
@Table(name = "consent_rules")
@NamedQuery(
        name = "ConsentRules.ofSchool",
        query = "select r from ConsentRules r where r.schoolId = :school")
class ConsentRules extends SchoolOwned {

    private boolean staffToo;
    private boolean teenSignsAlone;
    private boolean namesProcessor = true;
    private @Nullable String processorName;
    private @Nullable String processorAddress;
    private @Nullable String resources;
    private @Nullable String payment;

    protected ConsentRules() {}

    ConsentRules(long schoolId) {
        super(schoolId);
    }

    /**
     * @param staffToo workers sign too, though an employer has grounds of his own
     * @param teenSignsAlone from 14 on without the representative
     */
    void sign(boolean staffToo, boolean teenSignsAlone) {
        this.staffToo = staffToo;
        this.teenSignsAlone = teenSignsAlone;
    }

    /** Who runs the service by the school's order; an own server needs no such clause. */
    void entrust(boolean named, @Nullable String name, @Nullable String address) {
        namesProcessor = named;
        processorName = name;
        processorAddress = address;
    }

    void publishAt(List<String> addresses) {
        resources = Lines.kept(addresses);
    }

    void pay(@Nullable String words) {
        payment = words;
    }

    boolean staffToo() {
        return staffToo;
    }

    boolean teenSignsAlone() {
        return teenSignsAlone;
    }

    boolean namesProcessor() {
        return namesProcessor;
    }

    @Nullable String processorName() {
        return processorName;
    }

    @Nullable String processorAddress() {
        return processorAddress;
    }

    List<String> resources() {
        return Lines.of(resources);
    }

    /** How mentoring is paid, as the school's act says. */
    @Nullable String payment() {
        return payment;
    }
}
