/** Sends mentions to a running product through its API. */
@NullMarked
package io.vigie.deploy.replay;

import org.jspecify.annotations.NullMarked;
