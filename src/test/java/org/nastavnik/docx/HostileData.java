package org.nastavnik.docx;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Has an answer to every tag of a template: something to enter for sections, something hostile for
 * values, always the same for the same name.
 */
final class HostileData extends AbstractMap<String, Object> {

    private final Map<String, Object> answers = new HashMap<>();
    private final Shape shape;
    private final Random random;
    private final int depth;
    private final int longest;

    /** What the last names of the tags are for; the names before them lead somewhere. */
    private record Shape(
            Map<String, TagKind> kinds, Set<String> leading, Set<String> printed, boolean fitting) {

        static Shape of(List<TagUse> tags, boolean fitting) {
            Shape shape = new Shape(new HashMap<>(), new HashSet<>(), new HashSet<>(), fitting);
            tags.forEach(shape::add);
            return shape;
        }

        private void add(TagUse tag) {
            List<String> path = tag.name().equals(".") ? List.of(".") : path(tag);
            String last = path.get(path.size() - 1);
            leading.addAll(path.subList(0, path.size() - 1));
            kinds.merge(last, tag.kind(), (one, other) -> one.draws() ? one : other);
            if (tag.kind() == TagKind.VALUE) {
                printed.add(last);
            }
        }

        /** Whether somewhere an item itself is printed, or its number. */
        boolean countsItems() {
            return printed.contains(".") || printed.stream().anyMatch(name -> name.startsWith("@"));
        }

        private static List<String> path(TagUse tag) {
            return List.of(tag.name().split("\\.", -1));
        }
    }

    private HostileData(Shape shape, Random random, int depth, int longest) {
        this.shape = shape;
        this.random = random;
        this.depth = depth;
        this.longest = longest;
    }

    private HostileData inner() {
        return new HostileData(shape, random, depth + 1, longest);
    }

    private HostileValues hostile() {
        return new HostileValues(random, longest);
    }

    /**
     * @param fitting whether every value is of a kind that its tag can print
     */
    static HostileData of(List<TagUse> tags, Random random, boolean fitting) {
        return new HostileData(Shape.of(tags, fitting), random, 0, Integer.MAX_VALUE);
    }

    /** Fitting values that do not fill hundreds of pages. */
    static HostileData ofShortTexts(List<TagUse> tags, Random random) {
        return new HostileData(Shape.of(tags, true), random, 0, 300);
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Object get(Object name) {
        String key = (String) name;
        if (!answers.containsKey(key)) {
            answers.put(key, answer(key));
        }
        return answers.get(key);
    }

    private Object answer(String name) {
        HostileValues values = hostile();
        if (!shape.fitting && random.nextInt(40) == 0) {
            return values.misfit();
        }
        if (shape.leading.contains(name)) {
            return inner();
        }
        if (shape.printed.contains(name)) {
            return values.value();
        }
        return switch (shape.kinds.getOrDefault(name, TagKind.VALUE)) {
            case SECTION, INVERTED, CLOSE -> sectioned(values);
            case PICTURE -> values.picture();
            case CHART -> values.chart();
            default -> values.value();
        };
    }

    private Object sectioned(HostileValues values) {
        return switch (random.nextInt(shape.countsItems() ? 5 : 8)) {
            case 0 -> false;
            case 1 -> List.of();
            case 5 -> true;
            case 6 -> values.text();
            case 7 -> inner();
            default -> items();
        };
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (int i = depth < 3 ? 1 + random.nextInt(3) : 1; i > 0; i--) {
            boolean printed = shape.printed.contains(".");
            items.add(printed ? hostile().value() : inner());
        }
        return items;
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return answers.entrySet();
    }
}
