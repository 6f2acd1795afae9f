/** What only the demonstration needs: its data, and the insurer's receiving end. */
@NullMarked
package io.vigie.deploy.demo;

import org.jspecify.annotations.NullMarked;
