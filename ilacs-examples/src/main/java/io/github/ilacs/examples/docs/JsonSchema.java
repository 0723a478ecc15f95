package io.github.ilacs.examples.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatTypes;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitable;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Ascii;
import io.github.ilacs.calendar.BankHoliday;
import io.github.ilacs.calendar.WorkingDayCalendar;
import io.github.ilacs.examples.backtest.BacktestDocument;
import io.github.ilacs.examples.backtest.OutlookBacktestDocument;
import io.github.ilacs.examples.changes.ChangesDocument;
import io.github.ilacs.examples.json.Json;
import io.github.ilacs.examples.json.RefusalDocument;
import io.github.ilacs.examples.national.NationalDocument;
import io.github.ilacs.examples.outlook.OutlookDocument;
import io.github.ilacs.examples.plan.DiaryDocument;
import io.github.ilacs.examples.plan.PlanDocument;
import io.github.ilacs.examples.shows.ShowsDocument;
import io.github.ilacs.examples.whatif.WhatIfDocument;
import io.github.ilacs.framework.FigureKind;
import io.github.ilacs.framework.PathwayCriteria;
import io.github.ilacs.framework.QuietPeriod;
import io.github.ilacs.framework.Timeline;
import io.github.ilacs.history.InspectionHistory;
import io.github.ilacs.history.OfstedDecision;
import io.github.ilacs.history.OnSiteActivity;
import io.github.ilacs.history.OwedDuty;
import io.github.ilacs.jackson.IlacsModule;
import io.github.ilacs.judgement.Judgement;
import io.github.ilacs.judgement.JudgementArea;
import io.github.ilacs.outlook.ExpectedMonth;
import io.github.ilacs.outlook.Outlook;
import io.github.ilacs.outlook.VisitOutlook;
import io.github.ilacs.outlook.VisitWait;
import io.github.ilacs.outlook.Wait;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.schedule.Readiness;
import io.github.ilacs.schedule.Schedule;
import io.github.ilacs.schedule.WhatIf;
import io.github.ilacs.timetable.Timetable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code docs/ilacs.schema.json}: what the documents of the package {@code jackson} look
 * like, as its module tells it to any visitor.
 */
public final class JsonSchema {

  /** How the file is made again, from the root of the project. */
  static final String COMMAND =
      "./mvnw -q -DskipTests package"
          + " && java -cp ilacs-examples/target/ilacs.jar io.github.ilacs.examples.docs.JsonSchema"
          + " docs/ilacs.schema.json";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What a document can be: what callers exchange, and what the program prints. */
  private static final List<Class<?>> DOCUMENTS =
      List.of(
          InspectionHistory.class,
          Schedule.class,
          WhatIf.class,
          Timetable.class,
          Outlook.class,
          VisitOutlook.class,
          Rule.class,
          WorkingDayCalendar.class,
          Timeline.class,
          PlanDocument.class,
          DiaryDocument.class,
          OutlookDocument.class,
          WhatIfDocument.class,
          NationalDocument.class,
          ChangesDocument.class,
          ShowsDocument.class,
          BacktestDocument.class,
          OutlookBacktestDocument.class,
          RulesDocument.class,
          RefusalDocument.class);

  /** Types that are in none of those documents, and have a definition of their own. */
  private static final List<Class<?>> OTHERS =
      List.of(
          BankHoliday.class,
          ExpectedMonth.class,
          FigureKind.class,
          Judgement.class,
          JudgementArea.Role.class,
          OfstedDecision.class,
          OnSiteActivity.class,
          OwedDuty.class,
          PathwayCriteria.Result.class,
          QuietPeriod.class,
          Readiness.class,
          VisitWait.class,
          Wait.class);

  private final ObjectMapper mapper;
  private final Map<String, ObjectNode> definitions = new TreeMap<>();

  private JsonSchema(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Writes the file.
   *
   * @param args the path of the file to write
   * @throws IOException if the file can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException(
          "one path is needed, but there are " + args.length + " arguments");
    }
    Files.writeString(Path.of(args[0]), text());
  }

  /**
   * The schema.
   *
   * @return the text of the file, with a line feed at the end of each line
   */
  public static String text() {
    ObjectMapper mapper = Json.mapper();
    JsonSchema schema = new JsonSchema(mapper);
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", "https://github.com/ilacs/ilacs-java/blob/main/docs/ilacs.schema.json");
    root.put(
        "title", "ILACS for Java, version " + IlacsModule.DOCUMENT_VERSION + " of its documents");
    root.put(
        "description",
        "The documents that the library and its program write, with a definition for each type."
            + " Generated by JsonSchema; do not edit it.");
    try {
      ArrayNode documents = root.putArray("anyOf");
      for (Class<?> document : DOCUMENTS) {
        documents.add(schema.reference(mapper.constructType(document)));
      }
      for (Class<?> other : OTHERS) {
        schema.reference(mapper.constructType(other));
      }
    } catch (JsonMappingException e) {
      throw new IllegalStateException(e);
    }
    ObjectNode definitions = root.putObject("$defs");
    schema.definitions.forEach(definitions::set);
    return Json.text(mapper, root);
  }

  /** A reference to the definition of a type of the library, which is made if it is not there. */
  private ObjectNode reference(JavaType type) throws JsonMappingException {
    String name = name(type);
    if (!definitions.containsKey(name)) {
      definitions.put(name, NODES.objectNode());
      Form form = new Form(type);
      mapper.acceptJsonFormatVisitor(type, form);
      definitions.put(name, form.schema());
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode schema(JsonFormatVisitable content, JavaType type)
      throws JsonMappingException {
    if (isOurs(type)) {
      return reference(type);
    }
    Form form = new Form(type);
    form.setProvider(mapper.getSerializerProviderInstance());
    content.acceptJsonFormatVisitor(form, type);
    return form.schema();
  }

  private ObjectNode schema(JavaType type) throws JsonMappingException {
    if (isOurs(type)) {
      return reference(type);
    } else if (type.hasRawClass(LocalDate.class)) {
      return NODES.objectNode().put("type", "string").put("format", "date");
    }
    Form form = new Form(type);
    mapper.acceptJsonFormatVisitor(type, form);
    return form.schema();
  }

  /** Unless the property, or its document as a whole, leaves out what is empty. */
  private boolean isAlwaysWritten(BeanProperty property, JavaType document) {
    return !document.getRawClass().isAnnotationPresent(JsonInclude.class)
        && property
                .findPropertyInclusion(mapper.getSerializationConfig(), document.getRawClass())
                .getValueInclusion()
            == JsonInclude.Include.USE_DEFAULTS;
  }

  private static boolean isOurs(JavaType type) {
    return type.getRawClass().getName().startsWith("io.github.ilacs.");
  }

  /** The name of a type with that of the type around it. */
  private static String name(JavaType type) {
    Class<?> raw = type.getRawClass();
    Class<?> around = raw.getEnclosingClass();
    return (around == null ? "" : around.getSimpleName() + ".") + raw.getSimpleName();
  }

  /** What the module tells of one type: the forms that its JSON can have. */
  private final class Form extends JsonFormatVisitorWrapper.Base {

    private final JavaType type;
    private final ArrayNode forms = NODES.arrayNode();

    Form(JavaType type) {
      this.type = type;
    }

    ObjectNode schema() {
      return forms.size() == 1 ? (ObjectNode) forms.get(0) : NODES.objectNode().set("anyOf", forms);
    }

    private ObjectNode form(String name) {
      return forms.addObject().put("type", name);
    }

    @Override
    public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType object)
        throws JsonMappingException {
      if (isOurs(object) && !object.equals(type)) {
        // One of several kinds.
        forms.add(reference(object));
        return null;
      }
      ObjectNode form = form("object");
      ObjectNode properties = form.putObject("properties");
      ArrayNode required = form.putArray("required");
      form.put("additionalProperties", false);
      return new JsonObjectFormatVisitor.Base() {
        @Override
        public void property(String name, JsonFormatVisitable content, JavaType hint)
            throws JsonMappingException {
          optionalProperty(name, content, hint);
          required.add(name);
        }

        @Override
        public void optionalProperty(String name, JsonFormatVisitable content, JavaType hint)
            throws JsonMappingException {
          properties.set(name, JsonSchema.this.schema(content, hint));
        }

        // A document of the program, which the module does not know, tells its properties so.
        @Override
        public void optionalProperty(BeanProperty property) throws JsonMappingException {
          properties.set(property.getName(), JsonSchema.this.schema(property.getType()));
          if (isAlwaysWritten(property, object)) {
            required.add(property.getName());
          }
        }
      };
    }

    @Override
    public JsonMapFormatVisitor expectMapFormat(JavaType map) {
      ObjectNode form = form("object");
      return new JsonMapFormatVisitor.Base() {
        @Override
        public void keyFormat(JsonFormatVisitable content, JavaType hint)
            throws JsonMappingException {
          // Every text is a name.
          if (!hint.hasRawClass(String.class)) {
            form.set("propertyNames", JsonSchema.this.schema(content, hint));
          }
        }

        @Override
        public void valueFormat(JsonFormatVisitable content, JavaType hint)
            throws JsonMappingException {
          form.set("additionalProperties", JsonSchema.this.schema(content, hint));
        }
      };
    }

    @Override
    public JsonArrayFormatVisitor expectArrayFormat(JavaType list) {
      ObjectNode form = form("array");
      return new JsonArrayFormatVisitor.Base() {
        @Override
        public void itemsFormat(JsonFormatVisitable content, JavaType hint)
            throws JsonMappingException {
          form.set("items", JsonSchema.this.schema(content, hint));
        }

        @Override
        public void itemsFormat(JsonFormatTypes items) {
          // value() of Jackson is written as the machine's own language writes small letters.
          form.putObject("items").put("type", Ascii.toLowerCase(items.name()));
        }
      };
    }

    @Override
    public JsonStringFormatVisitor expectStringFormat(JavaType text) {
      ObjectNode form = form("string");
      if (text.hasRawClass(MonthDay.class)) {
        form.put("pattern", "^--[0-9]{2}-[0-9]{2}$");
      } else if (text.hasRawClass(YearMonth.class)) {
        form.put("pattern", "^[+-]?[0-9]{4,9}-[0-9]{2}$");
      } else if (text.hasRawClass(Integer.class)) {
        form.put("pattern", "^[+-]?[0-9]+$");
      }
      return new JsonStringFormatVisitor.Base() {
        @Override
        public void format(JsonValueFormat format) {
          form.put("format", format.toString());
        }

        @Override
        public void enumTypes(Set<String> values) {
          if (values.size() == 1) {
            form.put("const", values.iterator().next());
          } else {
            values.forEach(form.withArray("enum")::add);
          }
        }
      };
    }

    @Override
    public JsonNumberFormatVisitor expectNumberFormat(JavaType number) {
      form("number");
      return new JsonNumberFormatVisitor.Base();
    }

    @Override
    public JsonIntegerFormatVisitor expectIntegerFormat(JavaType number) {
      boolean isLong = number.hasRawClass(long.class) || number.hasRawClass(Long.class);
      form("integer")
          .put("minimum", isLong ? Long.MIN_VALUE : Integer.MIN_VALUE)
          .put("maximum", isLong ? Long.MAX_VALUE : Integer.MAX_VALUE);
      return new JsonIntegerFormatVisitor.Base();
    }

    @Override
    public JsonBooleanFormatVisitor expectBooleanFormat(JavaType truth) {
      form("boolean");
      return new JsonBooleanFormatVisitor.Base();
    }
  }
}
