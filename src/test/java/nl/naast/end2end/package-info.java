/** The whole application in its container: what a browser, a script or an attacker meets. */
@NullMarked
package nl.naast.end2end;

import org.jspecify.annotations.NullMarked;
