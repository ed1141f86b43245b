/** Institutes, their programmes, cohorts and groups, and who is a member in which role. */
@NullMarked
package nl.naast.institute;

import org.jspecify.annotations.NullMarked;
