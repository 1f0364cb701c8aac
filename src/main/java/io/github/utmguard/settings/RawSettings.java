package io.github.utmguard.settings;

import io.github.utmguard.settings.GivenValue.Entries;
import io.github.utmguard.settings.GivenValue.Entry;
import io.github.utmguard.settings.GivenValue.Items;
import io.github.utmguard.settings.GivenValue.Pair;
import io.github.utmguard.settings.GivenValue.Table;
import io.github.utmguard.settings.GivenValue.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parameters as given, by a POM, a command line or a file; those not given are missing. */
public final class RawSettings {
  /**
   * Two ways to give one thing, the script's address: who gives one way does not want the other.
   */
  private static final Set<Setting> ADDRESS_IN_PARTS = Set.of(Setting.CUSTOMER_ID, Setting.HOST);

  private final Map<Setting, Given> values;

  private record Given(GivenValue value, String origin) {}

  private RawSettings(Map<Setting, Given> values) {
    this.values = values;
  }

  /** Starts a collection of values that are given in a POM or on the command line. */
  public static Builder builder() {
    return new Builder();
  }

  /** Adds what {@code other} gives and these settings do not; whole values, they are not mixed. */
  public RawSettings or(RawSettings other) {
    Map<Setting, Given> all = new EnumMap<>(other.values);
    if (values.containsKey(Setting.SCRIPT_URL)) {
      all.keySet().removeAll(ADDRESS_IN_PARTS);
    } else if (ADDRESS_IN_PARTS.stream().anyMatch(values::containsKey)) {
      all.remove(Setting.SCRIPT_URL);
    }
    all.putAll(values);
    return new RawSettings(all);
  }

  /** The value as text, without white space around it. */
  public Optional<String> text(Setting setting) {
    return value(setting).map(GivenValue::text).map(String::strip);
  }

  /** The value as a list; a text is split at its commas. */
  public Optional<List<String>> items(Setting setting) {
    return value(setting).map(GivenValue::items);
  }

  /** The value as names and values; a text is read as {@code name:value,name:value}. */
  Optional<List<Pair>> pairs(Setting setting) {
    return value(setting).map(GivenValue::pairs);
  }

  /** The value as objects of texts. */
  Optional<List<Entry>> entries(Setting setting) {
    return value(setting).map(GivenValue::entries);
  }

  /** Refuses the value of a setting, in words that name it, and where it was given if in a file. */
  InvalidSettingException refusal(Setting setting, String problem) {
    StringBuilder message = new StringBuilder("Parameter '").append(setting.parameter());
    message.append('\'');
    String property = setting.property().map(p -> "property " + p).orElse("");
    String origin = Optional.ofNullable(values.get(setting)).map(Given::origin).orElse("");
    String details = property + (property.isEmpty() || origin.isEmpty() ? "" : "; ") + origin;
    message.append(details.isEmpty() ? "" : " (" + details + ')').append(": ").append(problem);
    message
        .append(problem.endsWith("?") ? " A right value: " : ". A right value: ")
        .append(setting.rightValue());
    return new InvalidSettingException(setting.parameter(), message.toString());
  }

  private Optional<GivenValue> value(Setting setting) {
    return Optional.ofNullable(values.get(setting)).map(Given::value);
  }

  /** Collects given values. */
  public static final class Builder {
    private final Map<Setting, Given> values = new EnumMap<>(Setting.class);

    private Builder() {}

    /** Gives a text, which may stand for a list or for pairs. */
    public Builder text(Setting setting, String text) {
      return put(setting, new Text(text), "");
    }

    /** Gives a list. */
    public Builder items(Setting setting, List<String> items) {
      return put(setting, new Items(items), "");
    }

    /** Gives names and values, in order. */
    public Builder table(Setting setting, Map<String, String> entries) {
      return put(setting, Table.of(entries), "");
    }

    /** Gives objects of texts; those that are missing or empty are not in them. */
    public Builder entries(Setting setting, List<Map<String, String>> entries) {
      List<Entry> all =
          entries.stream().map(fields -> new Entry(Map.copyOf(fields), Optional.empty())).toList();
      return put(setting, new Entries(all), "");
    }

    /** The settings collected so far. */
    public RawSettings build() {
      return new RawSettings(new EnumMap<>(values));
    }

    Builder put(Setting setting, GivenValue value, String origin) {
      values.put(setting, new Given(value, origin));
      return this;
    }
  }
}
