package nl.naast.app.launch;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.naast.shared.web.Texts;
import nl.naast.transcript.Speaker;
import nl.naast.transcript.domain.reading.Coverage;
import nl.naast.transcript.domain.reading.Guess;
import nl.naast.transcript.domain.reading.LeftOut;
import nl.naast.transcript.domain.reading.RawTurn;
import nl.naast.transcript.domain.reading.ReadTranscript;
import org.jspecify.annotations.Nullable;

/** Writes what was found in a file as one line of JSON, with its reasons in one language. */
final class ReadingJson {
    private final Texts texts;
    private final Locale language;

    ReadingJson(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
    }

    String refused(String file, String reason) {
        return Json.createObjectBuilder()
                .add("file", file)
                .add("refused", reason)
                .build()
                .toString();
    }

    String read(String file, ReadTranscript read) {
        return Json.createObjectBuilder()
                .add("file", file)
                .add("format", read.format().slug())
                .add("characters", characters(read.coverage()))
                .add("speakers", array(read.speakers(), label -> speaker(label, read)))
                .add("turns", turns(read.turns()))
                .add("guessed", array(read.guesses(), guess -> Json.createValue(words(guess))))
                .add("leftOut", array(read.leftOut(), this::leftOut))
                .build()
                .toString();
    }

    private static JsonObject characters(Coverage coverage) {
        return Json.createObjectBuilder()
                .add("total", coverage.total())
                .add("inTurns", coverage.inTurns())
                .add("leftOut", coverage.leftOut())
                .add("structure", coverage.structure())
                .build();
    }

    private static JsonObject speaker(String label, ReadTranscript read) {
        JsonObjectBuilder speaker = Json.createObjectBuilder().add("label", label);
        Speaker role = read.proposedRoles().get(label);
        return (role == null ? speaker.addNull("proposedRole") : speaker.add("proposedRole", role.slug())).build();
    }

    private static JsonArray turns(List<RawTurn> turns) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (int index = 0; index < turns.size(); index++) {
            RawTurn turn = turns.get(index);
            array.add(Json.createObjectBuilder()
                    .add("turn", index + 1)
                    .add("speaker", turn.speaker())
                    .add("start", seconds(turn.startMillis()))
                    .add("end", seconds(turn.endMillis()))
                    .add("text", turn.text()));
        }
        return array.build();
    }

    private static JsonValue seconds(@Nullable Long millis) {
        return millis == null ? JsonValue.NULL : Json.createValue(BigDecimal.valueOf(millis, 3));
    }

    private String words(Guess guess) {
        String words = texts.of(language, guess.textKey());
        return guess.detail().isEmpty() ? words : words + ": " + guess.detail();
    }

    private JsonObject leftOut(LeftOut left) {
        return Json.createObjectBuilder()
                .add("line", left.line())
                .add("reason", texts.of(language, left.textKeyReason()))
                .add("excerpt", left.excerpt())
                .build();
    }

    private static <T> JsonArray array(List<T> list, Function<T, JsonValue> value) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        list.stream().map(value).forEach(array::add);
        return array.build();
    }
}
