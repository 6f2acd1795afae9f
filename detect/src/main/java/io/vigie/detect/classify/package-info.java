/** What a text does: the lexicons and models, and what they answer. */
@NullMarked
package io.vigie.detect.classify;

import org.jspecify.annotations.NullMarked;
