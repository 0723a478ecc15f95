/**
 * Files from the web, kept for when there is no network.
 *
 * <p>{@link io.github.ilacs.examples.download.Downloads} fetches a file at most once a day, within
 * limits of time and size, and keeps the last one that could be read. Who asks says where it is
 * kept and which day it is.
 *
 * <p>It uses no other room, and it alone knows the network.
 */
@NullMarked
package io.github.ilacs.examples.download;

import org.jspecify.annotations.NullMarked;
