package org.nastavnik.consent;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the paper: one purpose, which data, what is done with them, until when. */
@Embeddable
public class ConsentTerms {

    private String purpose;
    private String dataList;
    private String actions;
    private @Nullable String resources;
    private @Nullable String restrictions;
    private @Nullable String processorName;
    private @Nullable String processorAddress;
    private @Nullable LocalDate validTo;

    protected ConsentTerms() {}

    /**
     * @param validTo null where it lasts until the purpose is reached
     */
    ConsentTerms(String purpose, List<String> data, String actions, @Nullable LocalDate validTo) {
        this.purpose = purpose;
        this.dataList = Lines.kept(data);
        this.actions = actions;
        this.validTo = validTo;
    }

    /** An embedded object belongs to one row. */
    ConsentTerms same() {
        ConsentTerms copy = new ConsentTerms(purpose, data(), actions, validTo);
        copy.resources = resources;
        copy.restrictions = restrictions;
        copy.processorName = processorName;
        copy.processorAddress = processorAddress;
        return copy;
    }

    ConsentTerms publishedAt(List<String> addresses) {
        resources = Lines.kept(addresses);
        return this;
    }

    ConsentTerms handedTo(String name, String address) {
        processorName = name;
        processorAddress = address;
        return this;
    }

    ConsentTerms exceptFor(@Nullable String forbidden) {
        restrictions = forbidden;
        return this;
    }

    String purpose() {
        return purpose;
    }

    List<String> data() {
        return Lines.of(dataList);
    }

    String actions() {
        return actions;
    }

    /** Addresses of pages, with their protocol. */
    List<String> resources() {
        return Lines.of(resources);
    }

    @Nullable String restrictions() {
        return restrictions;
    }

    @Nullable String processorName() {
        return processorName;
    }

    @Nullable String processorAddress() {
        return processorAddress;
    }

    @Nullable LocalDate validTo() {
        return validTo;
    }
}
