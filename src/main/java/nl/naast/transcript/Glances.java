package nl.naast.transcript;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What can be counted in transcripts, for higher rooms that decided who may see them. */
public interface Glances {
    /** At most one query for all that were counted before; a transcript that does not exist is left out. */
    Map<UUID, Glance> of(Collection<UUID> transcriptIds);
}
