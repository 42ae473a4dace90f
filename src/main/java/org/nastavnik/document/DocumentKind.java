package org.nastavnik.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The papers of a mentoring programme, by the codes of the field's register. */
public enum DocumentKind {
    D01(null),
    D02(null),
    D03(null),
    D04(null),
    D05(null),
    D06(null),
    D07("appointment-order"),
    D08("pairing-order"),
    D09(null),
    D10(null),
    D11(null),
    D12(null),
    D13(null),
    D14(null),
    D15(null),
    D16("individual-plan"),
    D17(null),
    D18("mentor-journal"),
    D19(null),
    D20(null),
    D21(null),
    D22(null),
    D23(null),
    D24(null),
    D25(null),
    D26(null),
    D27(null),
    D28(null),
    D29(null),
    D30(null),
    D31(null),
    D32("school-compendium"),
    D33(null),
    D34(null),
    D35("mentor-portfolio"),
    D36(null),
    D37(null),
    D38(null),
    D39(null),
    D40(null),
    D41(null),
    D42(null),
    D43(null),
    D44(null),
    D45(null),
    D46(null);

    private final @Nullable String folder;

    DocumentKind(@Nullable String folder) {
        this.folder = folder;
    }

    /** The folder below {@code templates}; nothing for a paper that has no template yet. */
    Optional<String> folder() {
        return Optional.ofNullable(folder);
    }

    String titleKey() {
        return "document.kind." + name();
    }
}
