/** Reads JSON lines, works on them on every core, and writes the results in input order. */
@NullMarked
package io.vigie.deploy.stream;

import org.jspecify.annotations.NullMarked;
