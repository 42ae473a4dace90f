package org.nastavnik.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of a paper: what the file says, what was understood or corrected, whether it is taken. */
@Entity
@Table(name = "filled_row")
class FilledRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;
    private String typed;
    private String source;
    private String remarks;
    private boolean ticked;
    private boolean accepted;

    protected FilledRow() {}

    FilledRow(ReadPaper.Row read) {
        typed = TextTable.json(read.fields());
        source = TextTable.json(read.source());
        remarks = read.remarks().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void tick(boolean wanted) {
        ticked = wanted && !accepted;
    }

    /** Whoever has looked at a row and corrected it needs no remarks on how it was read. */
    void correct(Map<String, String> fields) {
        put(fields);
        put(Map.of(RowFields.ABSENT, ""));
        remarks = "";
    }

    void mend(Map<String, String> fields) {
        put(fields);
        remarks =
                remarks().stream()
                        .filter(remark -> remark != RowRemark.FORMAT_UNCLEAR)
                        .map(Enum::name)
                        .collect(Collectors.joining(","));
    }

    private void put(Map<String, String> fields) {
        Map<String, String> now = new LinkedHashMap<>(fields());
        now.putAll(fields);
        typed = TextTable.json(now);
    }

    void accept() {
        accepted = true;
        ticked = false;
    }

    Map<String, String> fields() {
        return TextTable.read(typed);
    }

    String field(String name) {
        return fields().getOrDefault(name, "");
    }

    Map<String, String> source() {
        return TextTable.read(source);
    }

    List<RowRemark> remarks() {
        return Arrays.stream(remarks.split(","))
                .filter(remark -> !remark.isEmpty())
                .map(RowRemark::valueOf)
                .toList();
    }

    boolean isTicked() {
        return ticked;
    }

    boolean isAccepted() {
        return accepted;
    }

    long id() {
        return id;
    }

    long version() {
        return version;
    }
}
