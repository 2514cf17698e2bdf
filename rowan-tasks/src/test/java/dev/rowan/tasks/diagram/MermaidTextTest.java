package dev.rowan.tasks.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MermaidTextTest {
    @Test
    void resources_are_entities_and_each_key_is_a_relationship() {
        assertThat(MermaidText.of(Drawn.chart())).isEqualTo("""
                erDiagram
                    Author {
                        uuid id PK
                        string handle UK
                        decimal(10_2) fee "optional"
                        bigint editorId FK "optional"
                    }
                    Book {
                        bigint id PK
                        string[] tags
                        bigint sequelOf FK "optional"
                    }
                    Wrote {
                        uuid authorId PK, FK
                        bigint bookId PK, FK
                    }
                    "Odd$" {
                        bigint id PK
                        bigint bookId FK, UK
                        string größe "optional"
                        string a_b "optional"
                    }
                    "Odd$" |o..o{ Author : editor
                    Book |o..o{ Book : before
                    Author ||--o{ Wrote : author
                    Book ||--o{ Wrote : book
                    Book ||..o| "Odd$" : book
                """);
    }
}
