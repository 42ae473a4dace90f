package org.nastavnik.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"_parent", "post_message_forwarding", "lti-storage-frame", "f1"})
    void takesTheNameOfAFrame(String announced) {
        assertThat(StorageTarget.allowed(Optional.of(announced))).contains(announced);
    }

    @ParameterizedTest
    @DisplayName("attack C20: hostile storage targets")
    @ValueSource(
            strings = {
                "_top",
                "_self",
                "_blank",
                "_PARENT",
                "top",
                "parent",
                "opener",
                "location",
                "window",
                "postMessage",
                "0",
                "1a",
                "javascript:alert(1)",
                "a b",
                "a\"b",
                "</script>",
                "a\n",
                "кадр",
                "a.b",
                ""
            })
    void takesNothingElse(String announced) {
        assertThat(StorageTarget.allowed(Optional.of(announced))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 4096})
    void takesNothingLong(int length) {
        assertThat(StorageTarget.allowed(Optional.of("a".repeat(length)))).isEmpty();
    }
}
