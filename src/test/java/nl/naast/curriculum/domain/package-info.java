@NullMarked
package nl.naast.curriculum.domain;

import org.jspecify.annotations.NullMarked;
