package dev.redress.artefact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/// A way to a database that counts who comes in.
final class CountingDoor implements AutoCloseable {

    private final ServerSocket door;
    private final URI database;
    private final AtomicInteger connections = new AtomicInteger();

    private CountingDoor(ServerSocket door, URI database) {
        this.door = door;
        this.database = database;
        Thread.ofVirtual().start(this::open);
    }

    /// @param database its address, which the door's takes the place of
    static CountingDoor to(String database) {
        try {
            return new CountingDoor(
                    new ServerSocket(0, 0, InetAddress.getLoopbackAddress()), URI.create(database));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "%s://127.0.0.1:%d%s"
                .formatted(database.getScheme(), door.getLocalPort(), database.getPath());
    }

    /// How many have come in so far.
    int connections() {
        return connections.get();
    }

    private void open() {
        try {
            while (!door.isClosed()) {
                Socket guest = door.accept();
                connections.incrementAndGet();
                Socket host = new Socket(database.getHost(), database.getPort());
                carry(guest, host);
                carry(host, guest);
            }
        } catch (IOException e) {
            if (!door.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Until one of them leaves, whereupon the other is sent away as well.
    private static void carry(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        from.getInputStream().transferTo(to.getOutputStream());
                    } catch (IOException _) {
                        // The other direction has closed them.
                    }
                });
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
