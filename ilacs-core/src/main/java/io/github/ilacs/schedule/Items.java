package io.github.ilacs.schedule;

import java.util.ArrayList;
import java.util.List;

/** All items of a schedule: one class makes the items of one kind. */
final class Items {

  private Items() {}

  static List<ScheduleItem> inOrderOfDate(Situation situation) {
    List<ScheduleItem> items = new ArrayList<>();
    DoneItems.addTo(items, situation);
    PublicationItems.addTo(items, situation);
    NotificationItems.addTo(items, situation);
    DutyItems.addTo(items, situation);
    NextInspectionItems.addTo(items, situation);
    VisitItems.addTo(items, situation);
    MonitoringItems.addTo(items, situation);
    AnnualItems.addTo(items, situation);
    ToldItems.addTo(items, situation);
    SuspensionItems.addTo(items, situation);
    items.sort(ScheduleItem.IN_ORDER_OF_DATE);
    return items;
  }
}
