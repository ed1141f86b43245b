package nl.naast.review.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of turns in one column, separated by spaces. */
@Converter
public class TurnNumbers implements AttributeConverter<List<Integer>, String> {
    @Override
    public String convertToDatabaseColumn(List<Integer> turns) {
        return turns.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(" ", -1))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }
}
