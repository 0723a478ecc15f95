package io.github.ilacs.examples.record;

import io.github.ilacs.history.OnSiteActivity;

/**
 * A row that could be used.
 *
 * @param place where it stands
 * @param urn whose it is
 * @param name the authority's name as the row gives it
 * @param activity what it says
 */
public record UsedRow(Place place, String urn, String name, OnSiteActivity activity) {}
