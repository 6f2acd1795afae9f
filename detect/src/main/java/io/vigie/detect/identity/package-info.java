/** Which domains, handles and profiles imitate an insured party, by which technique, how surely. */
@NullMarked
package io.vigie.detect.identity;

import org.jspecify.annotations.NullMarked;
