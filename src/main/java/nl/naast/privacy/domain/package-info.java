/** Audit records and consents. */
@NullMarked
package nl.naast.privacy.domain;

import org.jspecify.annotations.NullMarked;
