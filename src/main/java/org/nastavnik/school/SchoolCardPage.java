package org.nastavnik.school;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card of a school with all its requisites by date.
 *
 * @param edit where its own people change it, below the address of the launch; null for readers
 * @param centre where the centre changes it; null for others
 * @param archived since when it is only read; "" while it works
 * @param successor who goes on with its work; "" for nobody
 * @param predecessors schools whose work it goes on with
 */
public record SchoolCardPage(
        String shortName,
        Version now,
        String city,
        String address,
        String inn,
        String ogrn,
        String site,
        String vkUrl,
        String timeZone,
        List<Version> versions,
        @Nullable String edit,
        @Nullable String centre,
        String archived,
        String successor,
        List<String> predecessors) {

    /**
     * @param until "" for the last
     * @param director who signs; "" where nobody is named, or not for this reader
     * @param post as signatures print it
     */
    public record Version(
            long id,
            String from,
            String until,
            String fullName,
            String shortName,
            String founderLine,
            String director,
            String post,
            String actingGround,
            boolean today) {}
}
