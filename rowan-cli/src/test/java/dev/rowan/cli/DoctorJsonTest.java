package dev.rowan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.tasks.report.Diagnosis;
import dev.rowan.tasks.report.Diagnosis.Weight;
import dev.rowan.tasks.report.DoctorReport;
import java.util.List;
import org.junit.jupiter.api.Test;

class DoctorJsonTest {
    @Test
    void a_report_without_findings_has_an_empty_list() {
        assertThat(DoctorJson.of(new DoctorReport(List.of()))).isEqualTo("""
                {
                  "problems": 0,
                  "hints": 0,
                  "findings": []
                }""");
    }

    @Test
    void whatever_a_name_holds_it_is_json() {
        Diagnosis odd = new Diagnosis("a", Weight.HINT, "\"x\"\\\n\t\u0001", "é", "");
        assertThat(DoctorJson.of(new DoctorReport(List.of(odd, odd)))).isEqualTo("""
                {
                  "problems": 0,
                  "hints": 2,
                  "findings": [
                    {"rule": "a", "weight": "hint", "place": "\\"x\\"\\\\\\n\\u0009\\u0001", "finding": "é", "mend": ""},
                    {"rule": "a", "weight": "hint", "place": "\\"x\\"\\\\\\n\\u0009\\u0001", "finding": "é", "mend": ""}
                  ]
                }""");
    }
}
