/** The configuration file: one section a module. */
@NullMarked
package io.vigie.deploy.configuration;

import org.jspecify.annotations.NullMarked;
