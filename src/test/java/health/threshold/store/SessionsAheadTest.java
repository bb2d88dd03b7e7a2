package health.threshold.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class SessionsAheadTest {

    @Test
    void sessions_for_a_store_that_could_not_be_opened_are_closed() throws InterruptedException {
        var ahead = SessionsAhead.begin(new JdbcDataSource());

        ahead.abandon().join();

        assertThat(ahead.await().isClosed()).isTrue();
    }
}
