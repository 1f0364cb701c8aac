package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads addresses as a browser does, but for what a mail tool or an ad platform replaces, which
 * stands in the result as written.
 *
 * <p>While the address is read, a private character and a number stand for each variable. An
 * address whose scheme or host is a variable leads nobody knows where: it is none.
 */
final class MaterialUrl {
  private static final int FIRST_PRIVATE = 0xE000;
  private static final int TRIED = 16;

  /** What a link without a scheme, such as {@code //www.example.com/}, is most often read with. */
  private static final String SCHEME = "https";

  private final String mark;
  private final String encodedMark;
  private final List<String> variables = new ArrayList<>();

  private MaterialUrl(String mark) {
    this.mark = mark;
    this.encodedMark = encoded(mark);
  }

  /** The address of a web page, of which the host at least is written out. */
  static Optional<Url> parse(String address, Optional<Url> base) {
    for (int i = 0; i < TRIED; i++) {
      String mark = String.valueOf((char) (FIRST_PRIVATE + i));
      if (!address.contains(mark) && !address.contains(encoded(mark))) {
        return new MaterialUrl(mark).read(address.strip(), base).filter(Url::isHttp);
      }
    }
    return Optional.empty();
  }

  private Optional<Url> read(String address, Optional<Url> base) {
    String masked = mask(address);
    boolean schemeless = isSlash(masked, 0) && isSlash(masked, 1);
    String whole = schemeless ? base.map(Url::scheme).orElse(SCHEME) + ":" + masked : masked;
    if (!variables.isEmpty() && isVariableUpToPath(whole)) {
      return Optional.empty();
    }
    Optional<Url> url = base.map(any -> Url.parse(whole, any)).orElseGet(() -> Url.parse(whole));
    return variables.isEmpty() ? url : url.map(this::unmask);
  }

  private String mask(String address) {
    TemplateVariables known = TemplateVariables.in(address);
    StringBuilder masked = new StringBuilder(address.length());
    int at = 0;
    while (at < address.length()) {
      int end = known.end(at);
      if (end > at) {
        masked.append(mark).append(variables.size()).append(mark);
        variables.add(address.substring(at, end));
        at = end;
      } else {
        masked.append(address.charAt(at++));
      }
    }
    return masked.toString();
  }

  private boolean isVariableUpToPath(String masked) {
    int at = 0;
    while (at < masked.length() && !isSlash(masked, at) && "?#".indexOf(masked.charAt(at)) < 0) {
      at++;
    }
    boolean absolute = at > 0 && masked.charAt(at - 1) == ':';
    while (absolute && isSlash(masked, at)) {
      at++;
    }
    int end = at;
    while (absolute && end < masked.length() && !isEndOfHost(masked, end)) {
      end++;
    }
    int first = masked.indexOf(mark);
    // A relative address that begins with a variable may turn out to be an absolute one.
    return first == 0 || (absolute && first < end);
  }

  private static boolean isEndOfHost(String text, int at) {
    return isSlash(text, at) || "?#".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean isSlash(String text, int at) {
    return at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '\\');
  }

  private Url unmask(Url url) {
    return new Url(
        url.scheme(),
        url.username(),
        url.password(),
        url.host(),
        url.port(),
        unmask(url.path()),
        url.query().map(this::unmask),
        url.fragment().map(this::unmask));
  }

  private String unmask(String component) {
    StringBuilder text = new StringBuilder(component.length());
    int at = 0;
    int start = component.indexOf(encodedMark);
    while (start >= 0) {
      int number = start + encodedMark.length();
      int end = component.indexOf(encodedMark, number);
      text.append(component, at, start);
      text.append(variables.get(Integer.parseInt(component.substring(number, end))));
      at = end + encodedMark.length();
      start = component.indexOf(encodedMark, at);
    }
    return text.append(component, at, component.length()).toString();
  }

  private static String encoded(String mark) {
    // The percent-encoded UTF-8 of U+E000 to U+E00F.
    return "%EE%80%8" + "0123456789ABCDEF".charAt(mark.charAt(0) - FIRST_PRIVATE);
  }
}
