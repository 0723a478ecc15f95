/**
 * Counts once more, in the record that comes with the program, what the catalogue of rules says was
 * observed there. Nothing here uses the library but for the statements of the rules: the reading of
 * the files, the working days and the windows are this package's own, so that it can disagree.
 *
 * <p>Start with {@link io.github.ilacs.examples.recount.CatalogueRecountTest}. Each section of the
 * catalogue has a class that counts its figures in a {@link
 * io.github.ilacs.examples.recount.ShippedRecord} and says them in the catalogue's own words.
 */
@NullMarked
package io.github.ilacs.examples.recount;

import org.jspecify.annotations.NullMarked;
