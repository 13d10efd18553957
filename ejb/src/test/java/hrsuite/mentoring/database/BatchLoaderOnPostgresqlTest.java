package hrsuite.mentoring.database;

import javax.sql.DataSource;

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
