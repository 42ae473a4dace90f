package org.nastavnik.pairing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A base or a register as a table for Excel: the columns of the official form, text only. */
public final class BaseSheet {

    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int WIDTH = 24;

    private BaseSheet() {}

    public static byte[] of(String title, List<String> columns, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Nastavnik", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < columns.size(); column++) {
                sheet.width(column, column == 0 ? WIDTH / 4 : WIDTH);
                sheet.value(0, column, columns.get(column));
                sheet.style(0, column).bold().wrapText(true).set();
            }
            sheet.freezePane(0, 1);
            sheet.repeatRows(0);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row + 1, rows.get(row));
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cells.get(column));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }
}
