/** Folds of Kafka topics that the pages and the API read, and the one loop that feeds them. */
@NullMarked
package io.vigie.dashboards.feed;

import org.jspecify.annotations.NullMarked;
