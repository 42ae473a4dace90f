package org.nastavnik.pairing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A few codes stand in one column: a base of hundreds is read by one look into the database. */
@Converter(autoApply = true)
public class CodesColumn implements AttributeConverter<Codes, String> {

    private static final String COMMA = ",";

    @Override
    public String convertToDatabaseColumn(@Nullable Codes codes) {
        return codes == null ? "" : String.join(COMMA, codes.all());
    }

    @Override
    public Codes convertToEntityAttribute(@Nullable String column) {
        return column == null || column.isEmpty()
                ? Codes.NONE
                : new Codes(List.of(column.split(COMMA)));
    }
}
