package io.github.utmguard.settings;

/**
 * A parameter has a value that no goal can work with.
 *
 * <p>The message is complete: it names the parameter and its property, says where the value was
 * given if that was a file, what is wrong with it, and what a right value looks like.
 */
public final class InvalidSettingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /** Takes the parameter's name, such as {@code scriptUrl}, and the whole message. */
  public InvalidSettingException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** The name of the parameter. */
  public String parameter() {
    return parameter;
  }
}
