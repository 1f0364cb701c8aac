package io.github.utmguard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The packages, and what each of them may know. */
@TestInstance(Lifecycle.PER_CLASS)
class ArchitectureTest {
  private static final String ROOT = "io.github.utmguard.";

  /**
   * From the outside inward: a package knows only packages of later lines, and none of its own
   * line. So there are no cycles either.
   */
  private static final List<Set<String>> LAYERS =
      List.of(
          Set.of("maven"),
          Set.of("accept", "report.campaign"),
          Set.of("report"),
          Set.of("live"),
          Set.of("source", "campaign", "live.rule"),
          Set.of("campaign.rule", "live.journey"),
          Set.of("check", "inject"),
          Set.of("rule", "campaign.landing", "campaign.material"),
          Set.of("campaign.link"),
          Set.of("campaign.sheet", "live.pages", "note"),
          Set.of("page", "settings", "site"),
          Set.of("html", "tag", "csp", "script", "utm", "redirect", "live.browser", "live.http"),
          Set.of("url", "finding", "memory", "json"));

  /** What only a process may ask for or do; the core is a guest in the process of others. */
  private static final Set<String> OF_THE_PROCESS =
      Set.of(
          "java.lang.System.exit",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.getProperties",
          "java.lang.System.setProperty",
          "java.lang.System.console",
          "java.lang.Boolean.getBoolean",
          "java.lang.Integer.getInteger",
          "java.lang.Long.getLong",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt",
          "java.lang.Runtime.addShutdownHook");

  private JavaClasses all;
  private JavaClasses core;

  @BeforeAll
  void importClasses() {
    all =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.utmguard");
    core =
        all.that(
            DescribedPredicate.describe(
                "core", type -> !type.getPackageName().equals(ROOT + "maven")));
  }

  @Test
  void everyPackageHasItsLayer() {
    Set<String> packages =
        all.stream()
            .map(type -> type.getPackageName().substring(ROOT.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> layered = new TreeSet<>();
    LAYERS.forEach(layered::addAll);
    assertEquals(layered, packages);
  }

  @Test
  void arrowsPointInward() {
    for (int i = 0; i < LAYERS.size(); i++) {
      for (String from : LAYERS.get(i)) {
        String[] unknown =
            LAYERS.subList(0, i + 1).stream()
                .flatMap(Set::stream)
                .filter(name -> !name.equals(from))
                .map(name -> ROOT + name)
                .toArray(String[]::new);
        noClasses()
            .that()
            .resideInAPackage(ROOT + from)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(unknown)
            .because(from + " is further inside, or beside them")
            .check(all);
      }
    }
  }

  @Test
  void onlyOnePackageKnowsMaven() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus.configuration..")
        .check(core);
  }

  @Test
  void theCoreDoesNotPrintOrLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(all);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(core);
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.slf4j..", "java.lang.System$Logger")
        .check(core);
  }

  @Test
  void theCoreDoesNotReadOrEndTheProcess() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "it is of the process",
                (JavaAccess<?> access) ->
                    OF_THE_PROCESS.contains(
                        access.getTargetOwner().getFullName() + '.' + access.getName())))
        .check(core);
  }

  @Test
  void nothingStaticChanges() {
    fields().that().areStatic().should().beFinal().check(all);
    assertEquals(List.of(), countersIn(all), "static counters");
  }

  private static List<String> countersIn(JavaClasses classes) {
    return classes.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> field.getRawType().getPackageName().equals("java.util.concurrent.atomic"))
        .map(JavaField::getFullName)
        .toList();
  }
}
