package nl.naast.annotation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What reviewers marked, for higher rooms that decided who may see whose marks. */
public interface Annotations {
    List<MadeMark> marksOf(Collection<UUID> reviewIds);

    List<PlacedStance> stancesOf(Collection<UUID> reviewIds);
}
