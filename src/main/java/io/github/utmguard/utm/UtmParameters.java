package io.github.utmguard.utm;

import io.github.utmguard.url.PercentDecoding;
import io.github.utmguard.url.Url;
import io.github.utmguard.utm.UtmParameter.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The UTM parameters of an address, wherever in it they stand.
 *
 * @param all in their order: query, fragment, path
 * @param cutInTwo whether an address inside the query is not percent-encoded, so that those of its
 *     parameters that follow an ampersand belong to the outer address
 */
record UtmParameters(List<UtmParameter> all, boolean cutInTwo) {
  UtmParameters {
    all = List.copyOf(all);
  }

  /** Reads an address of a web page; others have none. */
  static UtmParameters of(Url url) {
    if (!url.isHttp()) {
      return new UtmParameters(List.of(), false);
    }
    Query query = new Query();
    url.query().ifPresent(query::read);
    List<UtmParameter> all = query.found;
    url.fragment().ifPresent(fragment -> add(all, Place.FRAGMENT, ownPart(fragment)));
    add(all, Place.PATH, PercentDecoding.decode(url.path()));
    return new UtmParameters(all, query.cutInTwo);
  }

  private static void add(List<UtmParameter> all, Place place, String text) {
    Stream.of(text.split("[/&;?!]", -1))
        .flatMap(piece -> UtmParameter.stored(place, piece).stream())
        .forEach(all::add);
  }

  /** What follows is a text to be highlighted (Text Fragments, section 3.1). */
  private static String ownPart(String fragment) {
    int directive = fragment.indexOf(":~:");
    return directive < 0 ? fragment : fragment.substring(0, directive);
  }

  List<UtmParameter> in(Place place) {
    return all.stream().filter(parameter -> parameter.place() == place).toList();
  }

  /** Those that a browser hands on as parameters of their own names. */
  List<UtmParameter> read() {
    return all.stream().filter(UtmParameter::isRead).toList();
  }

  private static final class Query {
    private final List<UtmParameter> found = new ArrayList<>();
    private boolean cutInTwo;
    private boolean inAddress;

    void read(String query) {
      for (String piece : query.split("&", -1)) {
        int before = found.size();
        boolean inside = inAddress;
        piece(piece);
        cutInTwo |= inside && found.size() > before;
      }
    }

    private void piece(String piece) {
      int mark = piece.indexOf('?');
      while (mark >= 0) {
        int next = piece.indexOf('?', mark + 1);
        String after = piece.substring(mark + 1, next < 0 ? piece.length() : next);
        if (UtmParameter.stored(Place.SECOND_QUERY, after).isPresent()) {
          split(piece.substring(0, mark), piece.substring(mark + 1));
          return;
        }
        mark = next;
      }
      semicolons(piece);
    }

    /** Where the parameters of HTML 4's advice (appendix B.2.2) stand, browsers see one value. */
    private void semicolons(String piece) {
      String[] parts = piece.substring(Math.max(0, piece.indexOf('='))).split(";", -1);
      List<UtmParameter> after =
          Stream.of(parts)
              .skip(1)
              .flatMap(part -> UtmParameter.stored(Place.SEMICOLON, part).stream())
              .toList();
      String first =
          after.isEmpty() ? piece : piece.substring(0, piece.indexOf(';', piece.indexOf('=')));
      UtmParameter.of(Place.QUERY, first).ifPresent(found::add);
      found.addAll(after);
    }

    /** An address that is a value has a question mark of its own, and may carry parameters. */
    private void split(String before, String after) {
      Optional<UtmParameter> first = UtmParameter.of(Place.QUERY, before);
      if (first.isEmpty() && isAddress(before)) {
        inAddress = true;
        return;
      }
      first.ifPresent(found::add);
      Stream.of(after.split("\\?", -1))
          .flatMap(part -> UtmParameter.stored(Place.SECOND_QUERY, part).stream())
          .forEach(found::add);
    }

    private static boolean isAddress(String piece) {
      int equals = piece.indexOf('=');
      return equals >= 0 && PercentDecoding.decode(piece).indexOf('/', equals) >= 0;
    }
  }
}
