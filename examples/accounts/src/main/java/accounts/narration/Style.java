package accounts.narration;

/** How a line looks on a terminal. */
enum Style {
    TITLE("\u001b[1;36m"),
    STEP("\u001b[1m"),
    JAVA("\u001b[33m"),
    SQL("\u001b[2m"),
    PLAIN("\u001b[0m"),
    GOOD("\u001b[32m"),
    BAD("\u001b[1;31m");

    static final String END = "\u001b[0m";

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
