package org.nastavnik.deflate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The judge is the JDK's inflater: it must get back what was put in, byte for byte. */
class TemplateDeflaterTest {

    private static final ConstantPool NONE = new ConstantPool();

    /** A stream beside the bytes that it must stand for. */
    private static final class Tape {

        private final ByteArrayOutputStream plain = new ByteArrayOutputStream();
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final TemplateDeflater deflater;

        Tape(ConstantPool pool) {
            deflater = new TemplateDeflater(pool, packed);
        }

        Tape constant(Constant constant) throws IOException {
            plain.writeBytes(constant.bytes());
            deflater.constant(constant);
            return this;
        }

        Tape bytes(byte[] bytes) throws IOException {
            plain.writeBytes(bytes);
            deflater.bytes(bytes, 0, bytes.length);
            return this;
        }

        Tape text(String text) throws IOException {
            return bytes(utf8(text));
        }

        /** Ends the stream, holds it against the judge, and gives its length. */
        int judged() throws IOException, DataFormatException {
            deflater.finish();
            byte[] expected = plain.toByteArray();
            CRC32 crc = new CRC32();
            crc.update(expected);
            assertThat(inflated(packed.toByteArray(), expected.length)).isEqualTo(expected);
            assertThat(deflater.crc()).isEqualTo(crc.getValue());
            assertThat(deflater.size()).isEqualTo(expected.length);
            assertThat(deflater.packedSize()).isEqualTo(packed.size());
            deflater.close();
            return packed.size();
        }

        byte[] packed() {
            return packed.toByteArray();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] inflated(byte[] packed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        byte[] plain = new byte[length + 1];
        int got = 0;
        while (!inflater.finished()) {
            int more = inflater.inflate(plain, got, plain.length - got);
            assertThat(more > 0 || inflater.finished()).as("ends").isTrue();
            got += more;
        }
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(plain, got);
    }

    private static byte[] random(Random random, int length, int letters) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) random.nextInt(letters);
        }
        return bytes;
    }

    @Test
    void writesNothing() throws Exception {
        assertThat(new Tape(NONE).judged()).isPositive();
    }

    @Test
    void writesAllValuesOfAByte() throws Exception {
        byte[] all = new byte[256];
        IntStream.range(0, 256).forEach(i -> all[i] = (byte) i);

        assertThat(new Tape(NONE).bytes(all).bytes(all).judged()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 257, 258, 259, 260, 16_384, 32_768, 32_769, 70_000, 1_000_000})
    void writesRunsOfOneLetter(int length) throws Exception {
        byte[] run = new byte[length];
        Arrays.fill(run, (byte) 'a');

        assertThat(new Tape(NONE).bytes(run).bytes(run).judged()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 258, 259, 516, 20_000, 40_000, 120_000})
    void writesConstantsOfAnyLengthAgainAndAgain(int length) throws Exception {
        ConstantPool pool = new ConstantPool();
        Constant one = pool.of(random(new Random(length), length, 60));
        Constant other = pool.of(random(new Random(length + 1), 40, 60));
        pool.seal();

        Tape tape = new Tape(pool);
        for (int i = 0; i < 20; i++) {
            tape.constant(one).text("Показова № " + i).constant(other);
        }

        assertThat(tape.judged()).isPositive();
    }

    @Test
    void copiesARowInsteadOfWritingItAgain() throws Exception {
        ConstantPool pool = new ConstantPool();
        Constant row = pool.of(random(new Random(1), 3_000, 200));
        pool.seal();
        int once = new Tape(pool).constant(row).judged();

        Tape hundred = new Tape(pool);
        for (int i = 0; i < 100; i++) {
            hundred.constant(row);
        }

        // a copy is of 258 bytes at the most and takes some 12 bits
        assertThat(hundred.judged() - once).isLessThan(99 * 3_000 / 258 * 2);
    }

    @Test
    void copiesAValueThatStoodBefore() throws Exception {
        String name = "Образцова-Примерова Марина Юрьевна";
        int once = new Tape(NONE).text(name).judged();

        int twice = new Tape(NONE).text(name).text(" и ").text(name).judged();

        assertThat(twice - once).isLessThan(12);
    }

    @Test
    void copiesWhatConstantsHaveInCommon() throws Exception {
        byte[] common = random(new Random(3), 2_000, 200);
        ConstantPool pool = new ConstantPool();
        Constant one = pool.of(common);
        Constant other = pool.of(Arrays.copyOfRange(common, 100, 1_900));
        pool.seal();
        int alone = new Tape(pool).constant(one).judged();

        int both = new Tape(pool).constant(one).constant(other).judged();

        assertThat(both - alone).isLessThan(60);
    }

    @Test
    void doesNotCopyFromABranchThatWasNotTaken() throws Exception {
        byte[] common = random(new Random(4), 2_000, 200);
        ConstantPool pool = new ConstantPool();
        pool.enter();
        pool.of(Arrays.copyOf(common, 1_999));
        pool.leave();
        Constant trunk = pool.of(common);
        Constant later = pool.of(Arrays.copyOfRange(common, 1, 2_000));
        pool.seal();
        int first = new Tape(pool).constant(trunk).judged();

        int both = new Tape(pool).constant(trunk).constant(later).judged();

        assertThat(both - first).isLessThan(60);
    }

    @Test
    void takesAConstantOfAnotherPoolForBytes() throws Exception {
        ConstantPool other = new ConstantPool();
        Constant foreign = other.of(utf8("из другого шаблона, из другого шаблона"));
        other.seal();

        assertThat(new Tape(NONE).constant(foreign).constant(foreign).judged()).isPositive();
    }

    @Test
    void givesItsBuffersBackOnlyOnce() throws Exception {
        TemplateDeflater closedTwice = new TemplateDeflater(NONE, OutputStream.nullOutputStream());
        closedTwice.finish();
        closedTwice.close();
        closedTwice.close();

        Tape one = new Tape(NONE);
        Tape other = new Tape(NONE);
        one.text("первый документ");
        other.text("второй документ");

        assertThat(one.judged()).isPositive();
        assertThat(other.judged()).isPositive();
    }

    @Test
    void refusesConstantsWhenSealed() {
        ConstantPool pool = new ConstantPool();
        pool.seal();

        assertThatThrownBy(() -> pool.of(new byte[] {1})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesTheSameBytesForTheSameCalls() throws Exception {
        assertThat(mixed(7).packed()).isEqualTo(mixed(7).packed());
    }

    static List<Integer> seeds() {
        return IntStream.range(0, 60).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackAnyMixtureOfConstantsAndValues(int seed) throws Exception {
        assertThat(mixed(seed).packed()).isNotEmpty();
    }

    /** Judged on the way; long ones pass the window and the block many times. */
    private static Tape mixed(int seed) throws IOException, DataFormatException {
        Random random = new Random(seed);
        int letters = 1 + random.nextInt(256);
        ConstantPool pool = new ConstantPool();
        List<Constant> constants =
                IntStream.range(0, 1 + random.nextInt(40))
                        .mapToObj(i -> branched(pool, random, letters))
                        .toList();
        pool.seal();
        Tape tape = new Tape(pool);
        int steps = random.nextInt(seed % 10 == 0 ? 20_000 : 600);
        for (int i = 0; i < steps; i++) {
            if (random.nextInt(3) > 0) {
                tape.constant(constants.get(random.nextInt(constants.size())));
            } else {
                tape.bytes(random(random, random.nextInt(60), letters));
            }
        }
        tape.judged();
        return tape;
    }

    private static Constant branched(ConstantPool pool, Random random, int letters) {
        boolean branch = random.nextInt(4) == 0;
        if (branch) {
            pool.enter();
        }
        int length = random.nextInt(20) == 0 ? random.nextInt(50_000) : random.nextInt(300);
        Constant constant = pool.of(random(random, length, letters));
        if (branch) {
            pool.leave();
        }
        return constant;
    }

    @Test
    void staysCloseToTheUsualCompressionOfRandomText() throws Exception {
        StringBuilder text = new StringBuilder();
        Random random = new Random(11);
        for (int i = 0; i < 20_000; i++) {
            text.append((char) ('а' + (int) Math.abs(random.nextGaussian() * 8) % 32));
        }
        byte[] bytes = utf8(text.toString());

        assertThat(new Tape(NONE).bytes(bytes).judged()).isLessThan(usual(bytes) * 5 / 4);
    }

    private static int usual(byte[] bytes) {
        Deflater deflater = new Deflater(6, true);
        deflater.setInput(bytes);
        deflater.finish();
        int length = deflater.deflate(new byte[bytes.length + 100]);
        deflater.end();
        return length;
    }
}
