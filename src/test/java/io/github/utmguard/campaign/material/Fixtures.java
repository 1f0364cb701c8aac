package io.github.utmguard.campaign.material;

import io.github.utmguard.url.HostedForm;
import io.github.utmguard.url.Url;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Materials of a company whose hosts are {@code www} and {@code docs.acme.example}. */
final class Fixtures {
  static final Path DIRECTORY = Path.of("src/test/resources/campaign/materials");

  static final OwnAddresses OWN =
      new OwnAddresses() {
        @Override
        public boolean isOwn(Url url) {
          return url.host()
              .filter(Set.of("acme.example", "www.acme.example", "docs.acme.example")::contains)
              .isPresent();
        }

        @Override
        public boolean isHostedForm(Url url) {
          return HostedForm.of(url, Set.of()).isPresent();
        }
      };

  private Fixtures() {}

  static MaterialsRead read(Path base, String... materials) throws UnreadableMaterialException {
    return new Materials(base, OWN, new ExcludedLinks(List.of())).read(List.of(materials));
  }

  /** Each link of a fixture as {@code line:column address}, {@code form} after hosted forms. */
  static List<String> links(String material) throws UnreadableMaterialException {
    return read(DIRECTORY, material).links().stream().map(Fixtures::show).toList();
  }

  /** What a reader finds in a text, as {@code offset address}. */
  static List<String> found(AddressReader reader, String text) {
    List<String> found = new ArrayList<>();
    reader.read(text, any -> found.add(any.offset() + " " + any.address()));
    return found;
  }

  /** The addresses alone that a reader finds in a text, with spaces between them. */
  static String addresses(AddressReader reader, String text) {
    List<String> found = new ArrayList<>();
    reader.read(text, any -> found.add(any.address()));
    return String.join(" ", found);
  }

  static String show(MaterialLink link) {
    return link.line()
        + ":"
        + link.column()
        + " "
        + link.url().href()
        + (link.hostedForm() ? " form" : "");
  }
}
