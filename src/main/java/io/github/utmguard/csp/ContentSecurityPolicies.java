package io.github.utmguard.csp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Policies that hold together: a script or a frame loads only if each of them allows it.
 *
 * @param policies in the order of the response's headers and of the page
 */
public record ContentSecurityPolicies(List<ContentSecurityPolicy> policies) {

  /** Keeps a copy of the list. */
  public ContentSecurityPolicies {
    policies = List.copyOf(policies);
  }

  /**
   * Parses the {@code content} of one {@code meta} element. The HTML Standard takes it for one
   * policy; Chromium splits it at commas as it does a header, and the tag has to run there.
   *
   * @param content the attribute's value
   * @return its policies
   */
  public static ContentSecurityPolicies parse(String content) {
    return new ContentSecurityPolicies(
        AsciiText.split(content, ',').stream().map(ContentSecurityPolicy::parse).toList());
  }

  /**
   * Adds the policies of a further element.
   *
   * @param further what holds from there on as well
   * @return all of them
   */
  public ContentSecurityPolicies and(ContentSecurityPolicies further) {
    return new ContentSecurityPolicies(
        Stream.concat(policies.stream(), further.policies().stream()).toList());
  }

  /**
   * Tells whether all policies let a script load.
   *
   * @param script the script
   * @param selfOrigin as for {@link ContentSecurityPolicy#allowsScript}
   * @return whether it is allowed
   */
  public boolean allowsScript(ExternalScript script, Optional<Origin> selfOrigin) {
    return blockingDirective(script, selfOrigin).isEmpty();
  }

  /**
   * Shows what keeps a script from loading.
   *
   * @param script the script
   * @param selfOrigin as for {@link ContentSecurityPolicy#allowsScript}
   * @return the first directive that blocks it; empty if the script is allowed
   */
  public Optional<String> blockingDirective(ExternalScript script, Optional<Origin> selfOrigin) {
    return policies.stream()
        .flatMap(policy -> policy.blockingDirective(script, selfOrigin).stream())
        .findFirst();
  }

  /**
   * Shows what keeps a frame from loading.
   *
   * @param address what the frame is to show
   * @param selfOrigin as for {@link ContentSecurityPolicy#allowsScript}
   * @return the first directive that blocks it; empty if the frame is allowed
   */
  public Optional<String> frameBlockingDirective(
      ScriptAddress address, Optional<Origin> selfOrigin) {
    return policies.stream()
        .flatMap(policy -> policy.frameBlockingDirective(address, selfOrigin).stream())
        .findFirst();
  }

  /** Shows what keeps the page from running any script; see {@link ContentSecurityPolicy}. */
  public Optional<String> scriptSandbox() {
    return policies.stream().flatMap(policy -> policy.scriptSandbox().stream()).findFirst();
  }
}
