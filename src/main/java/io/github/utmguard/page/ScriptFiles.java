package io.github.utmguard.page;

import io.github.utmguard.html.PageSource;
import io.github.utmguard.html.TextUnits;
import io.github.utmguard.memory.MemoryBound;
import io.github.utmguard.memory.NotEnoughMemoryException;
import io.github.utmguard.page.HostedReference.Use;
import io.github.utmguard.redirect.Redirect;
import io.github.utmguard.redirect.RedirectFile;
import io.github.utmguard.script.DataAddresses;
import io.github.utmguard.script.ScriptAddress;
import io.github.utmguard.script.ScriptAddresses;
import io.github.utmguard.url.Url;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the script, data and redirect files of a site; one serves all workers. */
public final class ScriptFiles {
  /** Which files of a site hold programs or data that its pages load, or redirects. */
  public static final List<String> PATTERNS =
      Stream.concat(
              Stream.of("**/*.js", "**/*.mjs", "**/*.cjs", "**/*.json"),
              RedirectFile.PATTERNS.stream())
          .toList();

  /** The text in two bytes a character, and the pieces of it that are looked at. */
  private static final int TEXT = 6;

  private final Policy policy;
  private final MarkerScan markers;
  private final MemoryBound memory;

  /**
   * Reads files whose text has room in the bound; whoever reads one releases what its thread took.
   */
  public ScriptFiles(Policy policy, MemoryBound memory) {
    this.policy = policy;
    this.memory = memory;
    this.markers = PageMarkers.inScripts(policy);
  }

  /**
   * The file with its references; decoded only where a marker asks for it.
   *
   * @throws NotEnoughMemoryException if its text would be too large
   */
  public ScriptFile read(String path, PageSource source) {
    if (!markers.mayHold(source.units(), source.start(), source.end())) {
      return new ScriptFile(path, source, List.of());
    }
    memory.take(TEXT * (long) source.length());
    Url document = policy.addressOf(path);
    Addresses addresses = new Addresses(document, document, policy);
    String text = source.text(source.start(), source.end());
    Optional<RedirectFile> redirects = RedirectFile.of(path);
    List<HostedReference> references =
        redirects.isPresent()
            ? redirects(redirects.get().read(text), source, addresses)
            : scripts(find(path, text, addresses), source, addresses);
    return new ScriptFile(path, source, references);
  }

  private static List<HostedReference> scripts(
      List<ScriptAddress> found, PageSource source, Addresses addresses) {
    List<HostedReference> references = new ArrayList<>();
    TextUnits units = new TextUnits(source, source.start());
    for (ScriptAddress address : found) {
      Use use = address.navigates() ? Use.SCRIPT : Use.MENTION;
      reference(use, address.address(), units.unitOf(address.offset()), addresses)
          .ifPresent(references::add);
    }
    return references;
  }

  private static List<HostedReference> redirects(
      List<Redirect> found, PageSource source, Addresses addresses) {
    List<HostedReference> references = new ArrayList<>();
    TextUnits units = new TextUnits(source, source.start());
    for (Redirect redirect : found) {
      reference(Use.REDIRECT, redirect.address(), units.unitOf(redirect.offset()), addresses)
          .ifPresent(references::add);
    }
    return references;
  }

  private static Optional<HostedReference> reference(
      Use use, String written, int offset, Addresses addresses) {
    return addresses
        .hostedForm(written)
        .map(form -> new HostedReference(use, written, form, offset));
  }

  private static List<ScriptAddress> find(String path, String text, Addresses addresses) {
    boolean data = path.toLowerCase(Locale.ROOT).endsWith(".json");
    return data
        ? DataAddresses.find(
            text, addresses.markers(), candidate -> addresses.hostedForm(candidate).isPresent())
        : ScriptAddresses.find(
            text, addresses.markers(), candidate -> addresses.hostedForm(candidate).isPresent());
  }
}
