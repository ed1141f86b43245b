package nl.naast.assignment.domain;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.naast.assignment.Slider;
import org.jspecify.annotations.Nullable;

/** Keeps a slider as what it says. */
@Converter
public class SliderKept implements AttributeConverter<Slider, String> {
    @Override
    public String convertToDatabaseColumn(@Nullable Slider slider) {
        return slider == null ? "" : slider.kept();
    }

    @Override
    public Slider convertToEntityAttribute(@Nullable String column) {
        return column == null ? Slider.UNSET : new Slider(column);
    }
}
