package hrsuite.mentoring.database;

import hrsuite.mentoring.Thorough;
import javax.sql.DataSource;

@Thorough
class BatchLoaderOnPostgresqlTest extends RowLoaderContract {

    @Override
    String url() {
        return PostgresqlServer.url() + "&reWriteBatchedInserts=true";
    }

    @Override
    RowLoader loader(DataSource database) {
        return new BatchLoader(database);
    }
}
