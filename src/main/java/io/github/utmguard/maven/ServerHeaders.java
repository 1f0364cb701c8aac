package io.github.utmguard.maven;

import io.github.utmguard.live.http.Secret;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The headers that a {@code <server>} of Maven's settings asks for, in the two forms that Maven's
 * own transports read: {@code <httpHeaders><property><name>..</name><value>..</value></property>
 * </httpHeaders>}, and {@code <httpHeaders><X-Name>..</X-Name></httpHeaders>}.
 */
final class ServerHeaders {
  private static final String PROPERTY = "property";

  private ServerHeaders() {}

  /**
   * Reads them.
   *
   * @param configuration what the settings have below {@code <configuration>}, or null
   */
  static Map<String, Secret> of(Object configuration) {
    Map<String, Secret> headers = new LinkedHashMap<>();
    if (configuration instanceof Xpp3Dom dom) {
      Optional.ofNullable(dom.getChild("httpHeaders")).ifPresent(list -> read(list, headers));
    }
    return headers;
  }

  private static void read(Xpp3Dom list, Map<String, Secret> headers) {
    for (Xpp3Dom child : list.getChildren()) {
      if (child.getName().equals(PROPERTY)) {
        text(child, "name").ifPresent(name -> add(name, text(child, "value"), headers));
      } else {
        add(child.getName(), Optional.ofNullable(child.getValue()), headers);
      }
    }
  }

  private static Optional<String> text(Xpp3Dom parent, String name) {
    return Optional.ofNullable(parent.getChild(name)).map(Xpp3Dom::getValue);
  }

  private static void add(String name, Optional<String> value, Map<String, Secret> headers) {
    headers.put(name.strip(), Secret.of(value.orElse("").strip()));
  }
}
