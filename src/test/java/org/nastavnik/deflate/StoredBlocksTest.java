package org.nastavnik.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredBlocksTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_534, 65_535, 65_536, 200_000})
    void areReadByAnInflater(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        byte[] stream = StoredBlocks.of(bytes);

        assertThat(
                        new InflaterInputStream(
                                        new ByteArrayInputStream(stream), new Inflater(true))
                                .readAllBytes())
                .isEqualTo(bytes);
    }
}
