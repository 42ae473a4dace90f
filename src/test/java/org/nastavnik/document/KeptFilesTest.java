package org.nastavnik.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private KeptFiles files;

    @BeforeEach
    void open() throws IOException {
        files = KeptFiles.inNewFolder();
    }

    @AfterEach
    void forget() throws IOException {
        files.forget();
    }

    @Test
    void givesBackWhatItKeeps() throws IOException {
        files.keep("a", new byte[] {1, 2});

        assertThat(files.find("a")).containsExactly(1, 2);
        assertThat(files.find("b")).isNull();
    }

    @Test
    void letsTheLongestUnusedFileGo() throws IOException {
        for (int i = 0; i < KeptFiles.MOST; i++) {
            files.keep("file" + i, new byte[] {1});
        }
        files.find("file0");

        files.keep("one more", new byte[] {1});

        assertThat(files.find("file1")).isNull();
        assertThat(files.find("file0")).isNotNull();
    }
}
