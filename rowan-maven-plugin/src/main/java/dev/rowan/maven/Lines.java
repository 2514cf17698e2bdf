package dev.rowan.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written line by line, as a build's log takes it. Used by one thread. */
final class Lines extends Writer {
    private final Consumer<String> heard;
    private final StringBuilder begun = new StringBuilder();

    Lines(Consumer<String> heard) {
        this.heard = heard;
    }

    @Override
    public void write(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] == '\n') {
                end();
            } else if (text[i] != '\r') {
                begun.append(text[i]);
            }
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        if (begun.length() > 0) {
            end();
        }
    }

    private void end() {
        heard.accept(begun.toString());
        begun.setLength(0);
    }
}
