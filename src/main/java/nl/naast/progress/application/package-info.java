/** Homes, feedback, progress and the cohort's state. */
@NullMarked
package nl.naast.progress.application;

import org.jspecify.annotations.NullMarked;
