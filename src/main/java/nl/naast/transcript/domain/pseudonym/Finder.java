package nl.naast.transcript.domain.pseudonym;

import java.util.List;

/** Looks for one family of personal data. */
interface Finder {
    List<Find> in(Talk talk);
}
