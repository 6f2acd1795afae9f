/** The streaming reader of a portfolio file. */
@NullMarked
package io.vigie.ingest.portfolio;

import org.jspecify.annotations.NullMarked;
