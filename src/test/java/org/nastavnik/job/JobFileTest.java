package org.nastavnik.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JobFileTest {

    private final List<byte[]> pieces = new ArrayList<>();
    private final JobFile file =
            new JobFile(
                    "a.docx",
                    (no, piece) -> {
                        assertThat(no).isEqualTo(pieces.size());
                        pieces.add(piece);
                    });

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        new Random(4).nextBytes(bytes);
        return bytes;
    }

    @Test
    void isTheSameInPieces() throws Exception {
        byte[] content = noise(2 * JobFile.PIECE + 12_345);
        file.write(content, 0, 100);
        file.write(content[100]);
        file.write(content, 101, content.length - 101);

        MadeFile made = file.made();

        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        pieces.forEach(joined::writeBytes);
        assertThat(joined.toByteArray()).isEqualTo(content);
        assertThat(pieces).hasSize(3);
        assertThat(made.size()).isEqualTo(content.length);
        assertThat(made.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }

    @Test
    void hasNoEmptyPieceAtItsEnd() {
        file.write(noise(JobFile.PIECE), 0, JobFile.PIECE);

        file.close();

        assertThat(pieces).hasSize(1);
    }
}
