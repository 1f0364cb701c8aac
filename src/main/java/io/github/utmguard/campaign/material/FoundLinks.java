package io.github.utmguard.campaign.material;

import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects the links of one material that are of interest, and counts all of its addresses. */
final class FoundLinks implements Consumer<WrittenAddress> {

  private record Link(int offset, String written, Url url, boolean hostedForm) {}

  private final String file;
  private final OwnAddresses own;
  private final ExcludedLinks excluded;
  private final List<Link> links = new ArrayList<>();
  private int addresses;

  FoundLinks(String file, OwnAddresses own, ExcludedLinks excluded) {
    this.file = file;
    this.own = own;
    this.excluded = excluded;
  }

  @Override
  public void accept(WrittenAddress address) {
    Optional<Url> url = MaterialUrl.parse(address.address(), address.base());
    if (url.isEmpty()) {
      return;
    }
    boolean hostedForm = own.isHostedForm(url.get());
    boolean wanted = hostedForm || own.isOwn(url.get());
    // A word with a dot and a slash in it is an address only if it turns out to be one.
    addresses += wanted || !address.guessed() ? 1 : 0;
    boolean room = links.size() <= Materials.MOST_LINKS;
    if (wanted && room && !excluded.holds(address.written(), url.get())) {
      links.add(new Link(address.offset(), address.written(), url.get(), hostedForm));
    }
  }

  /** How many addresses of web pages there are, those of others among them. */
  int addresses() {
    return addresses;
  }

  /**
   * Adds the links, by their places.
   *
   * @throws UnreadableMaterialException if there are more than can be held in memory
   */
  void addTo(List<MaterialLink> all, String text) throws UnreadableMaterialException {
    if (all.size() + links.size() > Materials.MOST_LINKS) {
      throw new UnreadableMaterialException(
          file,
          "with it there are more than "
              + Materials.MOST_LINKS
              + " links to the own site; check the materials in several runs");
    }
    links.sort(Comparator.comparingInt(Link::offset));
    TextPlaces places = new TextPlaces(text);
    for (Link link : links) {
      places.moveTo(link.offset());
      all.add(
          new MaterialLink(
              file, places.line(), places.column(), link.written(), link.url(), link.hostedForm()));
    }
  }
}
