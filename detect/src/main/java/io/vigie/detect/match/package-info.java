/** Who is named: names, handles, domains and listings of insured parties in messy text. */
@NullMarked
package io.vigie.detect.match;

import org.jspecify.annotations.NullMarked;
