package dev.rowan.house;

import static dev.rowan.house.SmallHouse.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    @TempDir
    Path folder;

    @Test
    void every_published_module_is_a_java_module() {
        Finding.none(Publication.withoutModuleInfo(House.ours()));
    }

    @Test
    void the_bom_lists_what_is_published() {
        Finding.none(Publication.bomAtOdds(House.ours()));
    }

    @Test
    void a_module_without_module_info_is_found() {
        House house = new SmallHouse(folder)
                .main("rowan-model", "package dev.rowan.a; class A {}")
                .built();

        assertThat(lines(Publication.withoutModuleInfo(house)))
                .containsExactly("rowan-model/src/main/java: [publication] no module-info.java;"
                        + " way out: say which packages it exports and what it requires");
    }

    @Test
    void a_bom_at_odds_with_the_root_pom_is_found() {
        House house = new SmallHouse(folder)
                .pom("rowan-model")
                .pom("house-rules", "<properties><maven.deploy.skip>true</maven.deploy.skip></properties>")
                .pom(
                        "rowan-bom",
                        "<packaging>pom</packaging><version>1</version>",
                        "<dependencyManagement><dependencies><dependency><artifactId>rowan-attic</artifactId>",
                        "</dependency></dependencies></dependencyManagement>",
                        "<build><plugins><plugin><artifactId>clean</artifactId><version>3</version>",
                        "</plugin></plugins></build>")
                .rootPom(
                        "<version>2</version><properties><clean.version>4</clean.version></properties>",
                        "<build><plugins><plugin><artifactId>clean</artifactId>",
                        "<version>${clean.version}</version></plugin></plugins></build>")
                .built();

        assertThat(lines(Publication.bomAtOdds(house)))
                .containsExactly(
                        "rowan-bom/pom.xml: [publication] rowan-model is published and not listed;"
                                + " way out: list it, or set maven.deploy.skip in its pom",
                        "rowan-bom/pom.xml: [publication] rowan-attic is listed and not published; way out: take it out",
                        "rowan-bom/pom.xml: [publication] version 1; way out: give it the root pom's 2",
                        "rowan-bom/pom.xml: [publication] clean 3; way out: the root pom has '4': take the same");
    }
}
