package org.dateline.jobs;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline.jobs");

    @Test
    void languageIsLeftToTheFunctions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "opennlp..")
                .check(CLASSES);
    }

    @Test
    void nothingKnowsTheCommandLineButItself() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.jobs.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.jobs.cli..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void stagesDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.jobs.dedupe..")
                .or()
                .resideInAPackage("org.dateline.jobs.extract..")
                .or()
                .resideInAPackage("org.dateline.jobs.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.jobs.clean..", "org.dateline.jobs.publish..", "org.dateline.jobs.check..")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("org.dateline.jobs.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void nothingReadsTheCalendarOrChance() {
        noClasses()
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void countsAreAggregationsNotAccumulators() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(".*\\.(AccumulatorV2|LongAccumulator|DoubleAccumulator|CollectionAccumulator)")
                .check(CLASSES);
    }
}
