@NullMarked
package io.vigie.deploy.house;

import org.jspecify.annotations.NullMarked;
