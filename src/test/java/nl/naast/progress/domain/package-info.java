/** What ratings over rounds say, shown by the examples of the documents. */
@NullMarked
package nl.naast.progress.domain;

import org.jspecify.annotations.NullMarked;
