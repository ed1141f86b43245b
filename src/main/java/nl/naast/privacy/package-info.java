/** The audit trail, consent, and what the platform keeps about a person. */
@NullMarked
package nl.naast.privacy;

import org.jspecify.annotations.NullMarked;
