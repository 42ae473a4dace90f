package org.nastavnik.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code names.txt} by its sections; a section that names others behind its own name takes their
 * lines too.
 */
final class RulesFile {

    private final Map<String, List<String>> lines = new HashMap<>();

    private RulesFile() {}

    static Map<String, Rules> read() {
        RulesFile file = new RulesFile();
        List<String> current = new ArrayList<>();
        for (String line : Resource.lines("names.txt")) {
            if (line.startsWith("[")) {
                current = file.section(line.substring(1, line.length() - 1).split(" "));
            } else {
                current.add(line);
            }
        }
        return file.rules();
    }

    private List<String> section(String[] names) {
        List<String> section = new ArrayList<>();
        for (int i = 1; i < names.length; i++) {
            section.addAll(lines.getOrDefault(names[i], List.of()));
        }
        lines.put(names[0], section);
        return section;
    }

    private Map<String, Rules> rules() {
        Map<String, Rules> sections = new HashMap<>();
        lines.forEach(
                (name, written) -> {
                    Rules rules = new Rules();
                    written.forEach(rules::add);
                    sections.put(name, rules);
                });
        return Map.copyOf(sections);
    }
}
