import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a folder at the root of a server, as a site is: java .ci/Serve.java folder; prints its port. */
class Serve {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "js", "text/javascript", "css", "text/css", "svg", "image/svg+xml");

  public static void main(String[] args) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          Path file = page(Path.of(args[0] + exchange.getRequestURI().getPath()));
          boolean there = Files.isRegularFile(file);
          byte[] body = there ? Files.readAllBytes(file) : new byte[0];
          String ending = file.toString().replaceFirst(".*\\.", "");
          String type = TYPES.getOrDefault(ending, "application/octet-stream");
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(there ? 200 : 404, body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    System.out.println(server.getAddress().getPort());
  }

  private static Path page(Path asked) {
    Path beside = Path.of(asked + ".html");
    return Files.isDirectory(asked)
        ? asked.resolve("index.html")
        : Files.exists(asked) || !Files.exists(beside) ? asked : beside;
  }
}
