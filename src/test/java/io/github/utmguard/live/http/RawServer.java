package io.github.utmguard.live.http;

import io.github.utmguard.url.Url;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that does whatever it likes with a connection. */
final class RawServer implements AutoCloseable {
  /** What happens on one connection, after a request's head was read. */
  interface Connection {
    void serve(Socket socket, String head) throws IOException, InterruptedException;
  }

  /** How much of what the client sends is a request. */
  private interface Reading {
    String head(InputStream in) throws IOException;
  }

  private static final int MOST_AT_ONCE = 1 << 14;

  private final ServerSocket server;
  private final Reading reading;
  private final Connection connection;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final List<String> heads = new CopyOnWriteArrayList<>();

  private RawServer(ServerSocket server, Reading reading, Connection connection) {
    this.server = server;
    this.reading = reading;
    this.connection = connection;
  }

  static RawServer start(Connection connection) throws IOException {
    return start(RawServer::head, connection);
  }

  /** A server to which whatever comes first is a request, as TLS is to a server without it. */
  static RawServer startAtOnce(Connection connection) throws IOException {
    return start(RawServer::whateverComes, connection);
  }

  private static RawServer start(Reading reading, Connection connection) throws IOException {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    RawServer raw = new RawServer(server, reading, connection);
    background(raw::accept);
    return raw;
  }

  /** Sends this text to everybody, and hangs up. */
  static RawServer saying(String text) throws IOException {
    return start((socket, head) -> send(socket, text));
  }

  static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        background(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      String head = reading.head(socket.getInputStream());
      if (!head.isEmpty()) {
        heads.add(head);
        connection.serve(socket, head);
      }
    } catch (IOException | InterruptedException e) {
      // The client hung up, or the test is over.
    }
  }

  static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      String text = head.toString(StandardCharsets.ISO_8859_1);
      if (text.endsWith("\r\n\r\n")) {
        return text;
      }
    }
    return "";
  }

  private static String whateverComes(InputStream in) throws IOException {
    byte[] bytes = new byte[MOST_AT_ONCE];
    int read = in.read(bytes);
    return read < 0 ? "" : new String(bytes, 0, read, StandardCharsets.ISO_8859_1);
  }

  static void background(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    thread.start();
  }

  /** The heads of all requests so far. */
  List<String> heads() {
    return List.copyOf(heads);
  }

  int port() {
    return server.getLocalPort();
  }

  Url url(String path) {
    return Url.parse("http://127.0.0.1:" + port() + path).orElseThrow();
  }

  @Override
  public void close() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}
