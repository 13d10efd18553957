package hrsuite.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;

import hrsuite.mentoring.Thorough;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@Thorough
class CopyLoaderTest extends RowLoaderContract {

    @Override
    String url() {
        return PostgresqlServer.url();
    }

    @Override
    RowLoader loader(DataSource database) {
        return new CopyLoader(database);
    }

    @Test
    @DisplayName("DB5 The driver of PostgreSQL offers it")
    void isOffered() {
        assertThat(CopyLoader.isOffered(inTransaction())).isTrue();
    }
}
