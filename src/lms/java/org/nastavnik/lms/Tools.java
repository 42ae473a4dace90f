package org.nastavnik.lms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

public final class Tools {

    private final ConcurrentSkipListMap<Integer, Tool> byId = new ConcurrentSkipListMap<>();
    private final AtomicInteger nextId = new AtomicInteger(1);

    /** By hand, as an administrator who copies the addresses into Moodle's form. */
    public Tool add(ToolConfiguration configuration) {
        return add(Randoms.letters(15), configuration);
    }

    Tool add(String clientId, ToolConfiguration configuration) {
        Tool tool = new Tool(nextId.getAndIncrement(), clientId, configuration);
        byId.put(tool.id(), tool);
        return tool;
    }

    public List<Tool> all() {
        return new ArrayList<>(byId.values());
    }

    void remove(Tool tool) {
        byId.remove(tool.id());
    }

    public Optional<Tool> withClientId(String clientId) {
        return byId.values().stream().filter(tool -> tool.clientId().equals(clientId)).findFirst();
    }

    Optional<Tool> ofDomain(String domain) {
        return byId.values().stream()
                .filter(tool -> tool.configuration().domain().equals(domain))
                .findFirst();
    }

    Optional<Tool> withId(String id) {
        return byId.values().stream().filter(tool -> tool.deploymentId().equals(id)).findFirst();
    }

    Tool required(String id) {
        return withId(id).orElseThrow(() -> new PlatformError("Такого инструмента нет."));
    }
}
