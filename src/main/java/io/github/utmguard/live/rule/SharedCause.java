package io.github.utmguard.live.rule;

import io.github.utmguard.finding.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Links of one place, such as a row's channels, that share a cause: the first speaks for all. */
final class SharedCause {
  private SharedCause() {}

  static List<LiveFault> once(Stream<LiveFault> faults) {
    Map<List<Object>, LiveFault> first = new LinkedHashMap<>();
    faults.forEach(
        fault ->
            first.putIfAbsent(
                List.of(fault.place(), fault.message().key(), words(fault.message())), fault));
    return List.copyOf(first.values());
  }

  /** Addresses differ in their UTM values only. */
  private static List<String> words(Message message) {
    return message.arguments().stream().map(SharedCause::withoutQuery).toList();
  }

  static String withoutQuery(String href) {
    int end = href.indexOf('?');
    return end < 0 ? href : href.substring(0, end);
  }
}
