package nl.naast.app.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BeforeTheStartTest {

    @TempDir
    Path folder;

    @Test
    void a_taken_port_is_refused_with_another_one_to_try() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Port.refuseIfTaken("127.0.0.1", other.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("Port %d is in use by another program.", other.getLocalPort())
                    .hasMessageContaining("NAAST_PORT=");
        }
    }

    @Test
    void an_address_of_another_machine_is_refused() {
        assertThatThrownBy(() -> Port.refuseIfTaken("192.0.2.1", 18999))
                .hasMessage("This machine has no address 192.0.2.1. Check NAAST_ADDRESS.");
    }

    @Test
    void a_data_folder_belongs_to_one_process() {
        new DataFolder(folder).claim();

        assertThatThrownBy(() -> new DataFolder(folder).claim())
                .hasMessageStartingWith("Another Naast is running on the data folder " + folder);
    }

    @Test
    void a_data_folder_that_cannot_be_made_is_refused() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new DataFolder(file.resolve("data")).claim())
                .hasMessageContaining("cannot be written. Check who owns it, or choose another with NAAST_DATA.");
    }

    @Test
    void a_database_that_is_open_elsewhere_is_refused() throws Exception {
        Path database = Files.createFile(folder.resolve("naast.mv.db"));
        try (FileChannel other = FileChannel.open(database, StandardOpenOption.WRITE)) {
            assertThat(other.lock().isValid()).isTrue();
            assertThatThrownBy(() -> new DataFolder(folder).refuseIfInUse(database))
                    .hasMessage("The database %s is in use by another program. Close that first.", database);
        }
        assertThatCode(() -> new DataFolder(folder).refuseIfInUse(database)).doesNotThrowAnyException();
    }

    @Test
    void what_a_killed_server_left_is_cleared_and_what_a_link_points_to_stays() throws Exception {
        Path left = Files.createDirectories(folder.resolve("naast-temp/server/lib"));
        Files.createFile(left.resolve("a.jar"));
        Path elsewhere = Files.createFile(folder.resolve("precious"));
        Files.createSymbolicLink(left.resolve("link"), elsewhere);

        assertThat(new DataFolder(folder).emptyTemporaryFolder()).isEmptyDirectory();
        assertThat(elsewhere).exists();
    }
}
