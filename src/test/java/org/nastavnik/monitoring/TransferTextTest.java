package org.nastavnik.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TransferTextTest {

    @Test
    void makesTablesOfLinesWithSeveralCells() {
        List<TransferText.Block> blocks =
                TransferText.blocks(
                        "Сведения\n\nФорма\tПары\tГруппы\n«А»\t1\t\nДиректор\tА.А. Черновик");

        assertThat(blocks)
                .containsExactly(
                        new TransferText.Block(false, List.of(List.of("Сведения"))),
                        new TransferText.Block(
                                true,
                                List.of(
                                        List.of("Форма", "Пары", "Группы"),
                                        List.of("«А»", "1", ""))),
                        new TransferText.Block(
                                false, List.of(List.of("Директор – А.А. Черновик"))));
    }
}
