/** The author's look at her own original. */
@NullMarked
package nl.naast.transcript.web;

import org.jspecify.annotations.NullMarked;
