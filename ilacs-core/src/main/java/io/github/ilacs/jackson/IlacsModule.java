package io.github.ilacs.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.ilacs.rule.Rule;
import io.github.ilacs.rule.Rules;
import io.github.ilacs.schedule.Scheduler;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Teaches Jackson the values of this library, both ways.
 *
 * <p>A value that has been through JSON is equal to what it was. Days are ISO texts, enums are the
 * words that an answer prints, a rule of the catalogue is its id, and what is empty is left out.
 * What follows from the rest of a document, such as the sentence of a reason or the state of a
 * window, is written for readers and checked when it is read. A bad document is refused with its
 * path and with what would be right; a field that is not known is refused or ignored as {@code
 * FAIL_ON_UNKNOWN_PROPERTIES} says.
 *
 * <p>The module concerns the types of this library and no others: how the caller's own days and
 * optional values are written is for the caller's mapper to say.
 *
 * <p>A document names an edition and a judgement area by its id, and does not hold the working
 * days. The module looks them up in what it was made with: those of England, or those of the
 * caller's {@linkplain #of own scheduler}.
 */
public final class IlacsModule extends Module {

  private final Scheduler scheduler;
  private final Codecs codecs;
  private final Object id;

  /** The module for England's editions, working days and rules. */
  public IlacsModule() {
    this(Scheduler.england(), Rules.all(), IlacsModule.class.getName());
  }

  private IlacsModule(Scheduler scheduler, Collection<Rule> rules, @Nullable Object id) {
    this.scheduler = scheduler;
    this.codecs = new Codecs(scheduler, rules);
    this.id = id == null ? this : id;
  }

  /**
   * The module for a caller's own editions and working days. It takes precedence over one that was
   * registered before.
   *
   * @param scheduler the scheduler that has them; its anchor does not matter here
   * @return the module
   */
  public static IlacsModule of(Scheduler scheduler) {
    return new IlacsModule(scheduler, Rules.all(), null);
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
    return new IlacsModule(scheduler, rules, null);
  }

  @Override
  public String getModuleName() {
    return "ilacs";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  // Jackson drops a second module of the same id. One that a caller has made must not be dropped
  // for
  // the one that was found by itself.
  @Override
  public Object getTypeId() {
    return id;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new Finder(codecs, false));
    context.addKeySerializers(new Finder(codecs, true));
    context.addDeserializers(
        new Deserializers.Base() {
          @Override
          public @Nullable JsonDeserializer<?> findBeanDeserializer(
              JavaType type, DeserializationConfig config, BeanDescription description) {
            return codecs.find(type);
          }

          @Override
          public @Nullable JsonDeserializer<?> findEnumDeserializer(
              Class<?> type, DeserializationConfig config, BeanDescription description) {
            return codecs.find(config.constructType(type));
          }
        });
    context.addKeyDeserializers(
        (type, config, description) ->
            codecs.find(type) instanceof TextCodec codec
                ? new KeyDeserializer() {
                  @Override
                  public Object deserializeKey(String key, DeserializationContext reading)
                      throws IOException {
                    return codec.parse(key, reading);
                  }
                }
                : null);
  }

  /** Finds how to write a type, as a value or as the name of a field. */
  private static final class Finder extends Serializers.Base {

    private final Codecs codecs;
    private final boolean forNames;

    Finder(Codecs codecs, boolean forNames) {
      this.codecs = codecs;
      this.forNames = forNames;
    }

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Codec codec = codecs.find(type);
      return codec == null || (forNames && !(codec instanceof TextCodec))
          ? null
          : new CodecSerializer(codec, forNames);
    }
  }
}
