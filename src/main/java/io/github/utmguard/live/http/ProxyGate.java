package io.github.utmguard.live.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Stands before a proxy that wants basic authentication for tunnels, and tells it the password.
 *
 * <p>The JDK's client removes basic credentials from {@code CONNECT} requests unless the property
 * {@code jdk.http.auth.tunneling.disabledSchemes} is emptied before the first request of the whole
 * process: a plugin comes too late for that, and should not. So the client tunnels through this
 * gate, which listens on the loopback address only, and opens for a random ticket only that the
 * client carries in place of the password. The server's TLS stays between the client and the
 * server.
 */
final class ProxyGate implements AutoCloseable {
  private static final int LONGEST_HEAD = 16 << 10;
  private static final String AUTHORIZATION = "proxy-authorization:";

  private final ServerSocket server;
  private final ProxySettings proxy;
  private final Secret basic;
  private final Duration connect;
  private final Secret ticket;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private ProxyGate(ServerSocket server, ProxySettings proxy, Secret basic, Duration connect) {
    this.server = server;
    this.proxy = proxy;
    this.basic = basic;
    this.connect = connect;
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    this.ticket = Secret.of("Bearer " + HexFormat.of().formatHex(random));
  }

  static ProxyGate open(ProxySettings proxy, Credentials credentials, Duration connect)
      throws IOException {
    ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    ProxyGate gate = new ProxyGate(server, proxy, credentials.basic(), connect);
    start(gate::accept);
    return gate;
  }

  InetSocketAddress address() {
    return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
  }

  /** The value of {@code Proxy-Authorization} that opens the gate. */
  Secret ticket() {
    return ticket;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        start(() -> serve(client));
      } catch (IOException e) {
        // Closed, or a client that is gone already.
      }
    }
  }

  private void serve(Socket client) {
    try (client;
        Socket upstream = new Socket()) {
      open.add(client);
      open.add(upstream);
      client.setSoTimeout((int) connect.toMillis());
      String head = head(client.getInputStream());
      if (!admits(head)) {
        refuse(client, "HTTP/1.1 403 Forbidden");
        return;
      }
      try {
        upstream.connect(
            new InetSocketAddress(proxy.host(), proxy.port()), (int) connect.toMillis());
      } catch (IOException e) {
        refuse(client, "HTTP/1.1 502 Bad Gateway");
        return;
      }
      upstream.getOutputStream().write(withPassword(head));
      client.setSoTimeout(0);
      start(() -> pump(upstream, client));
      pump(client, upstream);
    } catch (IOException e) {
      // Both ends are closed, which is all that there is to tell them.
    } finally {
      open.removeIf(Socket::isClosed);
    }
  }

  /** The ticket is compared in constant time. */
  private boolean admits(String head) {
    return head.startsWith("CONNECT ")
        && head.lines()
            .filter(ProxyGate::isAuthorization)
            .map(line -> Secret.of(line.substring(AUTHORIZATION.length()).strip()))
            .anyMatch(ticket::equals);
  }

  private byte[] withPassword(String head) {
    String others =
        head.lines()
            .filter(line -> !line.isEmpty() && !isAuthorization(line))
            .collect(Collectors.joining("\r\n"));
    String whole = others + "\r\nProxy-Authorization: " + basic.reveal() + "\r\n\r\n";
    return whole.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isAuthorization(String line) {
    return line.regionMatches(true, 0, AUTHORIZATION, 0, AUTHORIZATION.length());
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int newest = 0;
    // Byte by byte, since what follows the empty line is not the gate's.
    while (newest != 0x0D0A0D0A) {
      int next = in.read();
      if (next < 0 || head.size() == LONGEST_HEAD) {
        throw new IOException("no request");
      }
      newest = newest << 8 | next;
      head.write(next);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void refuse(Socket client, String status) throws IOException {
    String answer = status + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
  }

  /** Copies until one end hangs up, then hangs up on both. */
  private static void pump(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One of them hung up.
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "utm-proxy-gate");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try (server) {
      for (Socket socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      // Nothing is left to be closed.
    }
  }
}
