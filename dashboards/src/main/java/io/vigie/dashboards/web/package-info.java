/** The pages for people, one package a page. */
@NullMarked
package io.vigie.dashboards.web;

import org.jspecify.annotations.NullMarked;
