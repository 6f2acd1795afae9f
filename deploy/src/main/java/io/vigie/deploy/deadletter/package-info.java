/** Reads what was refused, and tells what of it can be sent again. */
@NullMarked
package io.vigie.deploy.deadletter;

import org.jspecify.annotations.NullMarked;
