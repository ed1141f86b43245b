/** Where institutes and memberships are kept. */
@NullMarked
package nl.naast.institute.persistence;

import org.jspecify.annotations.NullMarked;
