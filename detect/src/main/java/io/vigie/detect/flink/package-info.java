/** The thin shell around detection in Flink. */
@NullMarked
package io.vigie.detect.flink;

import org.jspecify.annotations.NullMarked;
