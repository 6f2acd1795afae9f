@NullMarked
package io.vigie.deploy.pipeline;

import org.jspecify.annotations.NullMarked;
