/** What a person sees and does in a real browser, over the whole product. */
@NullMarked
package io.vigie.deploy.browser;

import org.jspecify.annotations.NullMarked;
