package org.nastavnik.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nastavnik.people.CurrentPerson;
import org.nastavnik.place.GradedKind;

/** A place whose work is what a test says. */
@ApplicationScoped
public class CountedWork implements GradedKind {

    static final String PLACE = "counted";

    private final Map<Long, Done> done = new ConcurrentHashMap<>();

    void is(long person, int finished, int asked) {
        done.put(person, new Done(finished, asked));
    }

    @Override
    public String code() {
        return PLACE;
    }

    @Override
    public List<Offer> offers(CurrentPerson current) {
        return List.of(new Offer(null, "Сделанное", ""));
    }

    @Override
    public Optional<String> path(@Nullable Long subject, CurrentPerson current) {
        return Optional.of("units");
    }

    @Override
    public Optional<Done> done(@Nullable Long subject, long personId) {
        return Optional.ofNullable(done.get(personId));
    }

    @Override
    public Optional<String> review(@Nullable Long subject, long reviewed, CurrentPerson current) {
        return Optional.empty();
    }
}
