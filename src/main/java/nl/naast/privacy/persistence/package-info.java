/** Where records and consents are kept. */
@NullMarked
package nl.naast.privacy.persistence;

import org.jspecify.annotations.NullMarked;
