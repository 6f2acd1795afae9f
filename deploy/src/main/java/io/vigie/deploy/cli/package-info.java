/** The {@code vigie} command. */
@NullMarked
package io.vigie.deploy.cli;

import org.jspecify.annotations.NullMarked;
