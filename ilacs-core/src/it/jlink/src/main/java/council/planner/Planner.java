package council.planner;

// tag::planner
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.jackson3.IlacsModule;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.Scheduler;
import java.nio.file.Path;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** Reads a history from a file and prints the schedule on a day. */
public final class Planner {

  private Planner() {}

  public static void main(String[] args) {
    JsonMapper mapper = JsonMapper.builder().addModule(new IlacsModule()).build();
    InspectionHistory history = mapper.readValue(Path.of(args[0]), InspectionHistory.class);
    Schedule schedule = Scheduler.england().schedule(history, LocalDate.parse(args[1]));
    System.out.println(mapper.writeValueAsString(schedule));
  }
}
// end::planner
