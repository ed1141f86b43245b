/** Measurements that are run by hand, on a quiet machine; nothing here is a test. */
@NullMarked
package nl.naast.bench;

import org.jspecify.annotations.NullMarked;
