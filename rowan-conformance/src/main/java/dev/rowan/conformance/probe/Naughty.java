package dev.rowan.conformance.probe;

import java.util.List;
import java.util.stream.Stream;

/** Strings that have broken programs of this kind, as values and as names. */
public final class Naughty {
    private Naughty() {}

    /**
     * Text that every store can keep.
     *
     * @return each once
     */
    public static Stream<String> values() {
        return Stream.of(signs(), letters()).flatMap(List::stream);
    }

    private static List<String> signs() {
        return List.of(
                "",
                " ",
                "'",
                "''",
                "\"",
                "\"\"",
                "\\",
                "\\'",
                "\\\\",
                "%",
                "_",
                "%%",
                "\\%",
                "$1",
                "$$",
                "$tag$ x $tag$",
                "?",
                "??",
                "?::uuid",
                ":name",
                "::text",
                "{}",
                "{fn now()}",
                "{?= call x}",
                "--",
                "/*",
                "*/",
                ";",
                "'; drop table members; --",
                "'); delete from members where ('1'='1",
                "x' or '1'='1",
                "\" or 1=1 --",
                "' union select null, null --",
                "E'\\x27'",
                "U&'\\0027'",
                "pg_sleep(10)",
                "null",
                "NULL",
                "undefined",
                "true",
                "NaN",
                "Infinity",
                "0",
                "1e309",
                "-0",
                "1/0",
                "${jndi:ldap://127.0.0.1/a}",
                "#{7*7}",
                "{{7*7}}",
                "%s%n%d",
                "<script>alert(1)</script>",
                "../../etc/passwd",
                "{\"id\": {\"ne\": null}}",
                "[]",
                "a\tb\r\nc",
                "\u0001\u0007\u001B[31m\u007F\u0080",
                "x".repeat(10_000),
                "'".repeat(3_000));
    }

    private static List<String> letters() {
        return List.of(
                "\uFF07; drop table members; --",
                "\uFF02\u2018\u2019\u201C\u02BC\u0301",
                "\u00DF\u1E9E\u0130\u0131\u017F\u212A",
                "\u03A3\u03C3\u03C2",
                "\u00E4",
                "a\u0308",
                "\uFB01",
                "\u202E\u0627\u0644\u0639\u0631\u0628\u064A\u0629\u202C",
                "\u05E9\u05DC\u05D5\u05DD \u200F\u200E",
                "\u200B\u200C\u200D\u2060\uFEFF",
                "\u2028\u2029\u0085\u00A0\u3000",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDE80",
                "\uD83C\uDDE9\uD83C\uDDEA",
                "Z\u0351\u036B\u0343\u036A\u0302A\u0334\u0335\u031EL\u0356\u0333\u031FG",
                "\uFFFD\uFFFE\uFFFF",
                "\uDBFF\uDFFF\uD800\uDC00",
                "\u7530\u4E2D\u3055\u3093",
                "\u00E4".repeat(64),
                "\uD83D\uDE00".repeat(64));
    }

    /**
     * Text that no store can keep.
     *
     * @return each once
     */
    public static Stream<String> impossible() {
        return Stream.of("\0", "a\0b", "\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "\uD83D\uD83D\uDE00");
    }

    /**
     * Names that no action accepts.
     *
     * @return each once
     */
    public static Stream<String> names() {
        return Stream.of(
                        Stream.of(
                                "number; drop table specimens",
                                "number\"",
                                "\"number\"",
                                "specimens.number",
                                "number::text",
                                "lower(text)",
                                "text asc",
                                "text->>'a'",
                                "class",
                                "getClass",
                                "__proto__",
                                "a.b.c",
                                "text[0]",
                                "TEXT",
                                "any_case",
                                "\uFF54\uFF45\uFF58\uFF54",
                                "n".repeat(64),
                                "n".repeat(100_000)),
                        values().filter(value -> !value.isEmpty()),
                        impossible())
                .flatMap(each -> each);
    }
}
