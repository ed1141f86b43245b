/** Keeping the trail, giving consent, collecting personal data. */
@NullMarked
package nl.naast.privacy.application;

import org.jspecify.annotations.NullMarked;
