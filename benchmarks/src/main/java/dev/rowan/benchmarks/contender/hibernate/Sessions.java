package dev.rowan.benchmarks.contender.hibernate;

import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** Where both get their sessions from. */
final class Sessions {
    static {
        System.setProperty("org.jboss.logging.provider", "slf4j");
    }

    private Sessions() {}

    static SessionFactory on(DataSource source, Map<String, ?> settings) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("benchmarks");
        configuration
                .managedClasses(User.class, Group.class, Plan.class, Membership.class)
                .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, source)
                .property(MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class.getName())
                .properties(settings);
        return configuration.createEntityManagerFactory();
    }
}
