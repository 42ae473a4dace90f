package org.nastavnik.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds the tags of one part against the shape of the data, section by section, before there is
 * any.
 */
final class ShapeCheck {

    /**
     * @param shape null where the section lets its tags see nothing new
     */
    private record Entered(TagUse tag, @Nullable DataShape shape, boolean list) {}

    private final DataShape root;
    private final Findings findings;
    private final Deque<Entered> entered = new ArrayDeque<>();

    ShapeCheck(DataShape root, Findings findings) {
        this.root = root;
        this.findings = findings;
    }

    void check(List<TagUse> tags) {
        for (TagUse tag : tags) {
            switch (tag.kind()) {
                case VALUE -> checkValue(tag);
                case SECTION, INVERTED -> enter(tag);
                case CLOSE -> leave(tag.name());
                case PICTURE -> checkPicture(tag);
                case CHART -> checkChart(tag);
                case PARTIAL -> {}
            }
        }
    }

    private void checkValue(TagUse tag) {
        DataShape shape = resolve(tag);
        if (isQr(tag)) {
            findings.add(FindingCode.PICTURE_IN_TEXT, tag);
        } else if (shape != null) {
            FindingCode code = asText(shape.kind(), !tag.filters().isEmpty());
            if (code != null) {
                findings.add(code, tag);
            }
        }
    }

    private static @Nullable FindingCode asText(DataShape.Kind kind, boolean filtered) {
        return switch (kind) {
            case PICTURE -> FindingCode.PICTURE_IN_TEXT;
            case CHART -> FindingCode.CHART_IN_TEXT;
            case RICH_TEXT -> filtered ? FindingCode.FILTERED_MARKUP : null;
            case VALUE -> filtered ? null : FindingCode.NEEDS_FILTER;
            case FLAG, LIST, RECORD -> filtered ? null : FindingCode.NEEDS_SECTION;
            case TEXT, ANY -> null;
        };
    }

    private static boolean isQr(TagUse tag) {
        int filters = tag.filters().size();
        return filters > 0 && tag.filters().get(filters - 1).equals(QrCode.FILTER);
    }

    private void checkPicture(TagUse tag) {
        DataShape shape = resolve(tag);
        if (shape != null && !makesPicture(tag, shape.kind())) {
            findings.add(FindingCode.NO_PICTURE, tag);
        }
    }

    private static boolean makesPicture(TagUse tag, DataShape.Kind kind) {
        return switch (kind) {
            case PICTURE -> !isQr(tag);
            case ANY -> true;
            case TEXT, VALUE -> isQr(tag);
            case FLAG, LIST, RECORD -> isQr(tag) && tag.filters().size() > 1;
            case CHART, RICH_TEXT -> false;
        };
    }

    private void checkChart(TagUse tag) {
        DataShape shape = resolve(tag);
        boolean chart =
                shape == null
                        || shape.kind() == DataShape.Kind.CHART
                        || shape.kind() == DataShape.Kind.ANY;
        if (!chart) {
            findings.add(FindingCode.NO_CHART, tag);
        }
    }

    private void enter(TagUse tag) {
        DataShape shape = resolve(tag);
        if (tag.kind() == TagKind.INVERTED) {
            entered.push(new Entered(tag, null, false));
        } else if (shape == null || !tag.valueFilters().isEmpty()) {
            entered.push(new Entered(tag, DataShape.ANYTHING, true));
        } else {
            boolean list =
                    shape.kind() == DataShape.Kind.LIST || shape.kind() == DataShape.Kind.ANY;
            entered.push(new Entered(tag, shape.inside(), list));
        }
    }

    private void leave(String name) {
        if (entered.stream().anyMatch(section -> section.tag().name().equals(name))) {
            while (!entered.pop().tag().name().equals(name)) {
                // sections left open on the way are findings of their own
            }
        }
    }

    private @Nullable DataShape resolve(TagUse tag) {
        if (tag.name().equals(".")) {
            return current();
        }
        if (Numbering.NAMES.contains(tag.name()) && tag.kind() == TagKind.VALUE) {
            return DataShape.TEXT;
        }
        if (Loop.NAMES.contains(tag.name())) {
            return resolveLoop(tag);
        }
        String[] path = tag.name().split("\\.");
        DataShape owner = ownerOf(path[0]);
        if (owner == null) {
            unknown(tag);
            return null;
        }
        return follow(tag, path, owner);
    }

    private DataShape current() {
        for (Entered section : entered) {
            if (section.shape() != null) {
                return section.shape();
            }
        }
        return root;
    }

    private @Nullable DataShape resolveLoop(TagUse tag) {
        if (entered.stream().noneMatch(Entered::list)) {
            findings.add(FindingCode.OUTSIDE_OF_LIST, tag);
            return null;
        }
        return tag.name().equals("@index") ? DataShape.TEXT : DataShape.FLAG;
    }

    private @Nullable DataShape ownerOf(String name) {
        for (Entered section : entered) {
            if (section.shape() != null && has(section.shape(), name)) {
                return section.shape();
            }
        }
        return has(root, name) ? root : null;
    }

    private static boolean has(DataShape shape, String name) {
        return shape.kind() == DataShape.Kind.ANY || shape.fields().containsKey(name);
    }

    private @Nullable DataShape follow(TagUse tag, String[] path, DataShape owner) {
        DataShape shape = owner;
        String walked = "";
        boolean absent = false;
        for (String name : path) {
            if (shape.kind() == DataShape.Kind.ANY) {
                return shape;
            }
            DataShape.Field field = shape.fields().get(name);
            if (field == null) {
                unknown(tag);
                return null;
            }
            walked += walked.isEmpty() ? name : "." + name;
            absent |= field.mayBeAbsent() && tag.kind().prints() && !isGuarded(walked);
            shape = field.shape();
        }
        if (absent) {
            findings.add(FindingCode.MAY_BE_ABSENT, tag);
        }
        return shape;
    }

    private void unknown(TagUse tag) {
        FieldGuess guess = new FieldGuess(seen());
        String lookalike = guess.lookalike(tag.name());
        FindingCode code =
                lookalike == null ? FindingCode.UNKNOWN_TAG : FindingCode.LOOKALIKE_LETTERS;
        String near = lookalike == null ? guess.nearest(tag.name()) : lookalike;
        findings.add(Finding.about(code, tag, near));
    }

    private List<DataShape> seen() {
        List<DataShape> seen = new ArrayList<>();
        for (Entered section : entered) {
            if (section.shape() != null) {
                seen.add(section.shape());
            }
        }
        seen.add(root);
        return seen;
    }

    /** Names in single braces that are fields were meant as tags. */
    void checkDoubtful(List<TagUse> doubtful) {
        FieldGuess guess = new FieldGuess(List.of(root));
        for (TagUse tag : doubtful) {
            if (guess.knows(tag.name())) {
                String single = tag.written().substring(1, tag.written().length() - 1);
                findings.add(
                        new Finding(
                                FindingCode.SINGLE_BRACES,
                                tag.place(),
                                single,
                                tag.textAround(),
                                null));
            }
        }
    }

    /** Inside of a section over the same name there is a value. */
    private boolean isGuarded(String name) {
        return entered.stream()
                .anyMatch(section -> section.shape() != null && section.tag().name().equals(name));
    }
}
