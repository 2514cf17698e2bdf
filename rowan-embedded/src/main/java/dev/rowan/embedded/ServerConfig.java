package dev.rowan.embedded;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the server is told when it starts. Values pass through a shell: no blanks, nothing that it would read. */
final class ServerConfig {
    private ServerConfig() {}

    static Map<String, String> of(ServerOptions options, boolean kept) {
        String durable = kept ? "on" : "off";
        Map<String, String> config = new LinkedHashMap<>();
        // a killed server leaves its socket file behind, which keeps the next one from starting
        config.put("unix_socket_directories", "");
        config.put("timezone", "UTC");
        config.put("log_timezone", "UTC");
        config.put("max_connections", "300");
        config.put("random_page_cost", "1.1");
        config.put("fsync", durable);
        // without fsync it costs a write to the page cache, and what was committed outlives a killed server
        config.put("synchronous_commit", "on");
        config.put("full_page_writes", durable);
        if (options.statementsLogged()) {
            config.put("log_statement", "all");
            config.put("log_line_prefix", StatementLog.PREFIX);
        }
        return config;
    }
}
