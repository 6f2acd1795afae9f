/**
 * The normalised document that travels through Vigie: a post, review, article, mail, domain or
 * account.
 */
@NullMarked
package io.vigie.ingest.mention;

import org.jspecify.annotations.NullMarked;
