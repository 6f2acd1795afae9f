/** The data folder: its layout, its lock, and what runs on it. */
@NullMarked
package io.vigie.deploy.folder;

import org.jspecify.annotations.NullMarked;
