package nl.naast.transcript.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The moments of an ELAN file's slots. Those that nobody set lie evenly between the known ones around them: in
 * a row of annotations that touch, or else in the order of the file.
 */
final class ElanTimes {
    private final Map<String, Long> times = new HashMap<>();

    private ElanTimes() {}

    static Map<String, Long> of(ElanDocument document) {
        ElanTimes found = new ElanTimes();
        document.slots().forEach((slot, millis) -> {
            if (millis != null) {
                found.times.put(slot, millis);
            }
        });
        document.tiers().values().forEach(found::touching);
        found.between(List.copyOf(document.slots().keySet()));
        return Map.copyOf(found.times);
    }

    private void touching(ElanTier tier) {
        List<String> row = new ArrayList<>();
        for (ElanTier.Piece piece : tier.pieces()) {
            if (row.isEmpty() || !row.get(row.size() - 1).equals(piece.from())) {
                between(row);
                row.clear();
                row.add(piece.from());
            }
            row.add(piece.to());
        }
        between(row);
    }

    private void between(List<String> row) {
        int known = -1;
        for (int index = 0; index < row.size(); index++) {
            Long time = times.get(row.get(index));
            if (time != null) {
                fill(row, known, index, time);
                known = index;
            }
        }
    }

    private void fill(List<String> row, int from, int to, long end) {
        @Nullable Long start = from < 0 ? null : times.get(row.get(from));
        for (int index = from + 1; start != null && index < to; index++) {
            times.put(row.get(index), start + (end - start) * (index - from) / (to - from));
        }
    }
}
