package council;

import io.github.ilacs.jackson.IlacsModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Gives the schedule of an authority to whoever sends its history. */
@SpringBootApplication
public class Application {

  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  // tag::module
  /** Spring Boot registers every module that is a bean with its own mapper. */
  @Bean
  IlacsModule ilacsModule() {
    return new IlacsModule();
  }

  // end::module
}
