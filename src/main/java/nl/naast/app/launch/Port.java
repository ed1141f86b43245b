package nl.naast.app.launch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.SocketException;
import java.util.Locale;

/** The port that Naast answers on; asking beforehand turns a failed start into one line. */
final class Port {
    private Port() {}

    static void refuseIfTaken(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (SocketException refused) {
            throw new CannotStart(reason(address, port, refused), refused);
        } catch (IOException | RuntimeException cause) {
            throw new CannotStart("This machine has no address %s. Check NAAST_ADDRESS.".formatted(address), cause);
        }
    }

    private static String reason(String address, int port, SocketException refused) {
        String said = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("permission")) {
            return "Port %d needs more rights than you have. Choose one above 1023 with NAAST_PORT.".formatted(port);
        }
        if (said.contains("in use")) {
            return "Port %d is in use by another program. Stop that program, or choose another port: NAAST_PORT=%d ./naast"
                    .formatted(port, port == 65535 ? 8080 : port + 1);
        }
        return "This machine has no address %s. Check NAAST_ADDRESS.".formatted(address);
    }
}
