package org.nastavnik.lms;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

public final class Users {

    private final ConcurrentSkipListMap<Long, LmsUser> byId = new ConcurrentSkipListMap<>();

    static Users ofDemonstration() {
        Users users = new Users();
        try (InputStream in = Users.class.getResourceAsStream("/lms/users.json");
                var reader = Json.createReader(in)) {
            reader.readArray()
                    .getValuesAs(JsonObject.class)
                    .forEach(json -> users.add(LmsUser.of(json)));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return users;
    }

    public void add(LmsUser user) {
        byId.put(user.id(), user);
    }

    public List<LmsUser> all() {
        return new ArrayList<>(byId.values());
    }

    public List<LmsUser> enrolled() {
        return byId.values().stream()
                .filter(user -> user.moodleRole().enrolled())
                .sorted(Comparator.comparing(LmsUser::family).thenComparing(LmsUser::given))
                .toList();
    }

    public LmsUser named(String username) {
        return byId.values().stream()
                .filter(user -> user.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new PlatformError("Такого пользователя нет: " + username));
    }

    public Optional<LmsUser> withId(String id) {
        return byId.values().stream().filter(user -> user.subject().equals(id)).findFirst();
    }
}
