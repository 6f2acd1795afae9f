package io.vigie.deploy.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler cannot see, over every module. */
class HouseRulesTest {
  /** Fewer would mean that a module was not looked at. */
  private static final int AT_LEAST = 250;

  private static final List<String> MODULES =
      List.of("ingest", "detect", "alerting", "dashboards", "deploy");
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("io.vigie");

  @Test
  void looksAtEveryModule() {
    assertThat(HOUSE.size()).isGreaterThan(AT_LEAST);
    for (String module : MODULES) {
      assertThat(HOUSE.stream().map(JavaClass::getPackageName))
          .anyMatch(name -> name.startsWith("io.vigie." + module));
    }
  }

  @Test
  void modulesDependDownwardsOnly() {
    for (int i = 0; i < MODULES.size(); i++) {
      for (String above : MODULES.subList(i + 1, MODULES.size())) {
        noClasses()
            .that()
            .resideInAPackage("io.vigie." + MODULES.get(i) + "..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.vigie." + above + "..")
            .check(HOUSE);
      }
    }
  }

  @Test
  void packagesOfAModuleHaveNoCycles() {
    for (String module : MODULES) {
      slices().matching("io.vigie." + module + ".(*)..").should().beFreeOfCycles().check(HOUSE);
    }
  }

  @Test
  void flinkStaysInItsShells() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.vigie..flink..", "io.vigie.deploy.embedded..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.flink..")
        .check(HOUSE);
  }

  @Test
  void recordsOfTheContractDependOnTheJdkAlone() {
    classes()
        .that()
        .areRecords()
        .and()
        .resideInAnyPackage(
            "io.vigie.ingest.party",
            "io.vigie.ingest.mention",
            "io.vigie.detect.detection",
            "io.vigie.alerting.alert",
            "io.vigie.alerting.claim")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "io.vigie..")
        .check(HOUSE);
  }
}
