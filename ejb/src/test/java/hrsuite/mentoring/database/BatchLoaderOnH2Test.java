package hrsuite.mentoring.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BatchLoaderOnH2Test extends RowLoaderContract {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

    @Override
    String url() {
        return url;
    }

    @Override
    RowLoader loader(DataSource database) {
        return new BatchLoader(database);
    }

    @Test
    @DisplayName("DB5 A database without COPY does not offer it")
    void copyIsNotOffered() {
        assertThat(CopyLoader.isOffered(inTransaction())).isFalse();
    }
}
