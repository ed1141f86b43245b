/** Where everything is put together: start-up, database, security, error handling. */
@NullMarked
package nl.naast.app;

import org.jspecify.annotations.NullMarked;
