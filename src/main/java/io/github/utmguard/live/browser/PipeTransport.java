package io.github.utmguard.live.browser;

import io.github.utmguard.json.Json;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The protocol over the standard streams of a shell that hands them to the browser as descriptors 3
 * and 4 ({@code --remote-debugging-pipe}): JSON messages, each ended by a NUL.
 *
 * <p>A browser ends by itself when this pipe breaks, so it never outlives this process, however
 * that ends: no other means covers SIGKILL. The shell then deletes the profile: it learns from
 * {@link #KEEP} that this process still lives, and does that itself.
 */
final class PipeTransport implements Transport {
  private static final String ENDED = "utmguard.ended";
  private static final String KEEP = "\nkeep\n";
  private static final int LONGEST_MESSAGE = 64 << 20;
  // A signal to the whole group, such as Ctrl-C's, must not end the shell before its work is done;
  // nor must the broken pipe.
  private static final String SCRIPT =
      """
      trap : HUP INT TERM PIPE
      directory=$1
      shift
      "$@" 3<&0 4>&1 0</dev/null 1>&2
      printf '{"method":"utmguard.ended"}\\0' 2>/dev/null
      while read -r line; do [ "$line" = keep ] && exit 0; done
      rm -rf -- "$directory" 2>/dev/null || { sleep 1; rm -rf -- "$directory"; }
      """;

  private final BlockingQueue<byte[]> toSend = new LinkedBlockingQueue<>();
  private final Process shell;
  private final Listener listener;

  PipeTransport(Process shell, Listener listener) {
    this.shell = shell;
    this.listener = listener;
    start("utmguard-browser-writer", this::write);
    start("utmguard-browser-reader", this::read);
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** The command that runs another one in this way. */
  static List<String> command(Path profileDirectory, List<String> browser) {
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, "sh"));
    command.add(profileDirectory.toString());
    command.addAll(browser);
    return command;
  }

  @Override
  public void send(String message) {
    toSend.add((message + '\0').getBytes(StandardCharsets.UTF_8));
  }

  /** On a thread of its own: a browser that hangs does not read, and must not hang its caller. */
  private void write() {
    try (OutputStream out = shell.getOutputStream()) {
      while (shell.isAlive()) {
        out.write(toSend.take());
        out.flush();
      }
    } catch (IOException e) {
      listener.ended();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try (InputStream in = new BufferedInputStream(shell.getInputStream(), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != 0) {
          if (message.size() < LONGEST_MESSAGE) {
            message.write(next);
          }
        } else {
          receive(message.toByteArray());
          message.reset();
        }
      }
    } catch (IOException e) {
      // As if it had ended.
    }
    listener.ended();
    // Ends the writer's wait.
    toSend.add(KEEP.getBytes(StandardCharsets.UTF_8));
  }

  private void receive(byte[] message) {
    try {
      var json = Json.parse(message);
      if (json.path("method").asText().equals(ENDED)) {
        listener.ended();
        toSend.add(KEEP.getBytes(StandardCharsets.UTF_8));
      } else {
        listener.received(json);
      }
    } catch (IOException e) {
      // Longer than what is taken; whoever waits for it has a limit.
    }
  }

  @Override
  public void close() {
    // The browser's own end closes it.
  }
}
