/** What an operator is told when Vigie cannot do as asked. */
@NullMarked
package io.vigie.deploy.refusal;

import org.jspecify.annotations.NullMarked;
