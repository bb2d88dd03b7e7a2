package health.threshold.hub.folder;

import static org.assertj.core.api.Assertions.assertThat;

import health.threshold.hub.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/// Each way a disk fails has a name that a screen can say calmly.
class FileTroubleTest {

    @Test
    void a_full_disk_is_full_in_every_system_s_words() {
        assertThat(FileTrouble.of(new IOException("No space left on device"))).isEqualTo(Trouble.FULL);
        assertThat(FileTrouble.of(new IOException("There is not enough space on the disk")))
                .isEqualTo(Trouble.FULL);
        assertThat(FileTrouble.of(new FileSystemException("a", null, "Disk quota exceeded")))
                .isEqualTo(Trouble.FULL);
    }

    @Test
    void what_cannot_be_written_is_read_only_and_what_is_gone_is_not_there() {
        assertThat(FileTrouble.of(new AccessDeniedException("a"))).isEqualTo(Trouble.READ_ONLY);
        assertThat(FileTrouble.of(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo(Trouble.READ_ONLY);
        assertThat(FileTrouble.of(new NoSuchFileException("a"))).isEqualTo(Trouble.NOT_THERE);
    }

    @Test
    void anything_else_is_failing() {
        assertThat(FileTrouble.of(new IOException("Input/output error"))).isEqualTo(Trouble.FAILING);
    }
}
