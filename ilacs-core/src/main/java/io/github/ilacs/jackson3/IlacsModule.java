package io.github.ilacs.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.ilacs.form.Form;
import io.github.ilacs.form.FormException;
import io.github.ilacs.form.Forms;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Scheduler;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * Teaches Jackson 3 the values of this library, both ways. For Jackson 2 there is {@code
 * io.github.ilacs.jackson.IlacsModule}, and both write the same documents.
 *
 * <p>A value that has been through JSON is equal to what it was. Days are ISO texts, enums are the
 * words that an answer prints, a rule of the catalogue is its id, and what is empty is left out.
 * What follows from the rest of a document, such as the sentence of a reason or the state of a
 * window, is written for readers and checked when it is read. A bad document is refused with a
 * message that begins with the path and says what would be right. So is a field that is not known,
 * whatever the mapper does to others, unless the caller {@linkplain #ignoringUnknownFields() asks
 * otherwise}.
 *
 * <p>The module concerns the types of this library and no others: how the caller's own days and
 * optional values are written is for the caller's mapper to say. A mapper that adds the types of
 * values ("default typing") puts the type around a document of ours, most often in a list.
 *
 * <p>A document names an edition and a judgement area by its id, and does not hold the working
 * days. The module looks them up in what it was made with: those of England, or those of the
 * caller's {@linkplain #of own scheduler}.
 */
public final class IlacsModule extends JacksonModule {

  /**
   * The version of the documents, for those who keep them. It grows when a document is written that
   * an older library cannot read. A newer library reads the histories of every older version.
   */
  public static final int DOCUMENT_VERSION = Forms.VERSION;

  private final Scheduler scheduler;
  private final Collection<Rule> rules;
  private final Forms forms;
  private final Object id;

  /** The module for England's editions, working days and rules. */
  public IlacsModule() {
    this(Scheduler.england(), Rules.all(), false, IlacsModule.class.getName());
  }

  private IlacsModule(
      Scheduler scheduler,
      Collection<Rule> rules,
      boolean ignoresUnknownFields,
      @Nullable Object id) {
    this.scheduler = scheduler;
    this.rules = List.copyOf(rules);
    this.forms = new Forms(scheduler, rules, ignoresUnknownFields);
    this.id = id == null ? this : id;
  }

  /**
   * The module for a caller's own editions and working days. Of two modules the one that is added
   * last counts, so add this one after those that Jackson finds by itself.
   *
   * @param scheduler the scheduler that has them; its anchor does not matter here
   * @return the module
   */
  public static IlacsModule of(Scheduler scheduler) {
    Objects.requireNonNull(scheduler, "scheduler");
    return new IlacsModule(scheduler, Rules.all(), false, null);
  }

  /**
   * This module with other rules to be written by their id alone; it reads no other ids. A rule
   * that is not among them is written whole, and read as it is written.
   *
   * @param rules the rules; with none, every rule is written whole
   * @return the new module
   * @throws IllegalArgumentException if two different rules, or the sources of two, have the same
   *     id
   */
  public IlacsModule withRules(Collection<Rule> rules) {
    Objects.requireNonNull(rules, "rules");
    return new IlacsModule(scheduler, rules, forms.ignoresUnknownFields(), null);
  }

  /**
   * This module, but a field that is not known is passed over. A misspelt field is then lost
   * without a word: {@code finding} for {@code findings} makes a letter without findings.
   *
   * @return the new module
   */
  public IlacsModule ignoringUnknownFields() {
    return new IlacsModule(scheduler, rules, true, null);
  }

  @Override
  public String getModuleName() {
    return "ilacs";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  // Jackson drops a second module of the same id. One that was found by itself must not make it
  // drop one that a caller has made.
  @Override
  public Object getRegistrationId() {
    return id;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Finder(forms, false));
    context.addKeySerializers(new Finder(forms, true));
    context.addDeserializers(
        new Deserializers.Base() {
          @Override
          public @Nullable ValueDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
          }

          @Override
          public @Nullable ValueDeserializer<?> findEnumDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return deserializer(type.getRawClass());
          }

          @Override
          public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return forms.find(type) != null;
          }
        });
    context.addKeyDeserializers(
        (type, config, description) -> {
          Form form = forms.find(type.getRawClass());
          return form == null ? null : new NameReader(form);
        });
  }

  private @Nullable ValueDeserializer<?> deserializer(Class<?> type) {
    Form form = forms.find(type);
    return form == null ? null : new FormDeserializer(form);
  }

  /** Reads the name of a field. */
  private static final class NameReader extends KeyDeserializer {

    private final Form form;

    NameReader(Form form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return form.name(key);
      } catch (FormException e) {
        throw Refusals.of(context.getParser(), e);
      }
    }
  }

  /** Writes the name of a field. */
  private static final class NameWriter extends ValueSerializer<Object> {

    private final Form form;

    NameWriter(Form form) {
      this.form = form;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
      try {
        out.writeName(form.nameOf(value));
      } catch (FormException e) {
        throw Refusals.of(out, e);
      }
    }
  }

  /** Finds how to write a type, as a value or as the name of a field. */
  private static final class Finder implements Serializers {

    private final Forms forms;
    private final boolean forNames;

    Finder(Forms forms, boolean forNames) {
      this.forms = forms;
      this.forNames = forNames;
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      Form form = forms.find(type.getRawClass());
      return form == null ? null : forNames ? new NameWriter(form) : new FormSerializer(form);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }
  }
}
