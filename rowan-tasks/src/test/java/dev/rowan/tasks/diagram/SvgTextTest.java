package dev.rowan.tasks.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.tasks.diagram.Placement.PlacedBox;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgTextTest {
    @Test
    void every_resource_domain_attribute_type_and_relationship_is_shown() throws Exception {
        assertThat(texts(SvgText.of(Drawn.chart())))
                .contains("Author", "Book", "Wrote", "Odd$")
                .contains("Letters", "R&D <\"'>")
                .contains("id", "handle", "fee", "editorId", "tags", "sequelOf", "authorId", "bookId", "größe", "a$b")
                .contains("uuid", "string", "decimal(10,2)?", "string[]", "bigint?")
                .contains("editor", "before", "author", "book", "PK FK");
    }

    @Test
    void the_same_resources_give_the_same_bytes() {
        assertThat(SvgText.of(Drawn.chart())).isEqualTo(SvgText.of(Drawn.chart()));
    }

    @Test
    void boxes_do_not_lie_on_each_other_and_lie_inside_the_picture() {
        Placement placement = Placement.of(Drawn.chart());
        for (PlacedBox one : placement.boxes()) {
            assertThat(one.at().x() + one.width()).isLessThan(placement.width());
            assertThat(one.at().y() + one.height()).isLessThan(placement.height());
            assertThat(placement.boxes().stream().filter(other -> overlap(one, other)))
                    .containsExactly(one);
        }
    }

    @Test
    void what_xml_cannot_hold_is_shown_otherwise() {
        assertThat(Xml.escaped("a<b>&\"c\u0000\uFFFE\n😀")).isEqualTo("a&lt;b&gt;&amp;&quot;c???😀");
        assertThat(Xml.number(-0.01)).isEqualTo("0");
        assertThat(Xml.number(100.0)).isEqualTo("100");
    }

    private static boolean overlap(PlacedBox one, PlacedBox other) {
        return one.at().x() < other.at().x() + other.width()
                && other.at().x() < one.at().x() + one.width()
                && one.at().y() < other.at().y() + other.height()
                && other.at().y() < one.at().y() + one.height();
    }

    private static List<String> texts(String svg) throws Exception {
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        NodeList found = document.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
