package io.github.utmguard.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.utmguard.settings.Setting;
import java.util.regex.Pattern;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code mvn superoffice-utm:help -Ddetail} prints. */
@MojoTest
class HelpTextTest {
  private String text;

  @BeforeEach
  @InjectMojo(goal = "help")
  void print(HelpMojo help) throws Exception {
    RecordedLog log = new RecordedLog();
    help.setLog(log);
    MojoExtension.setVariableValueToObject(help, "detail", true);
    help.execute();
    text = String.join("\n", log.entries());
  }

  @ParameterizedTest
  @ValueSource(strings = {"campaigns", "check", "inject", "remove", "verify"})
  void describesEveryGoalAndParameter(String goal) {
    int start = text.indexOf("\nsuperoffice-utm:" + goal + "\n");
    assertTrue(start > 0, text);
    int next = text.indexOf("\nsuperoffice-utm:", start + 1);
    String part = text.substring(start, next < 0 ? text.length() : next);
    for (Setting setting : GoalSettings.of(goal)) {
      assertTrue(part.contains("\n    " + setting.parameter() + "\n      "), setting.parameter());
    }
  }

  @Test
  void holdsNoMarkup() {
    Pattern markup = Pattern.compile("</?(code|p|a|br|b|i|em|pre)\\b|&\\w+;|&#|\\{@|\\* ");
    assertFalse(markup.matcher(text).find(), text);
  }

  @Test
  void readsAsWrittenByHand() {
    assertFalse(Pattern.compile("\\w +[.,;:)]|\\( ").matcher(text).find(), text);
    assertEquals(0, text.lines().filter(line -> line.length() > 80).count());
  }
}
