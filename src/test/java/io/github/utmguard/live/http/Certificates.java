package io.github.utmguard.live.http;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority of this test run, and what it signs. */
public final class Certificates {
  private static final String PASSWORD = "changeit";
  private static final String AUTHORITY = "authority";

  private static final String SERVER = "server";

  private final Path directory;
  private final Path store;
  private final Path request;

  private Certificates(Path directory) {
    this.directory = directory;
    this.store = directory.resolve("keys.p12");
    this.request = directory.resolve("server.csr");
  }

  /** Makes an authority, and the key of all servers. */
  public static Certificates in(Path directory) throws IOException {
    Certificates made = new Certificates(directory);
    made.keytool(
        "-genkeypair -keyalg EC -validity 30 -ext bc:c -dname CN=Test -alias " + AUTHORITY);
    made.keytool("-genkeypair -keyalg EC -dname CN=server -alias " + SERVER);
    made.keytool("-certreq -alias " + SERVER + " -file " + made.request);
    return made;
  }

  /** What a client that knows the authority trusts. */
  public SSLContext trust() throws IOException, GeneralSecurityException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry(AUTHORITY, load().getCertificate(AUTHORITY));
    TrustManagerFactory factory =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    factory.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, factory.getTrustManagers(), null);
    return context;
  }

  /** A server's identity, valid for 127.0.0.1 and localhost. */
  public SSLContext valid() throws IOException, GeneralSecurityException {
    return identity("san=ip:127.0.0.1,dns:localhost", "-1d", "10");
  }

  /** The same, which expired yesterday. */
  public SSLContext expired() throws IOException, GeneralSecurityException {
    return identity("san=ip:127.0.0.1,dns:localhost", "-10d", "9");
  }

  /** One for another host. */
  public SSLContext ofAnotherHost() throws IOException, GeneralSecurityException {
    return identity("san=dns:www.acme.example", "-1d", "10");
  }

  private SSLContext identity(String san, String start, String days)
      throws IOException, GeneralSecurityException {
    Path signed = Files.createTempFile(directory, "signed", ".cer");
    keytool(
        "-gencert -alias %s -infile %s -outfile %s -ext %s -startdate %s -validity %s"
            .formatted(AUTHORITY, request, signed, san, start, days));
    KeyStore store = load();
    Certificate certificate;
    try (InputStream in = Files.newInputStream(signed)) {
      certificate = CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
    char[] password = PASSWORD.toCharArray();
    KeyStore keys = KeyStore.getInstance("PKCS12");
    keys.load(null, null);
    Certificate[] chain = {certificate, store.getCertificate(AUTHORITY)};
    keys.setKeyEntry(SERVER, store.getKey(SERVER, password), password, chain);
    KeyManagerFactory factory =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    factory.init(keys, password);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(factory.getKeyManagers(), null, null);
    return context;
  }

  private KeyStore load() throws IOException, GeneralSecurityException {
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    return keys;
  }

  private void keytool(String arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    Collections.addAll(command, arguments.split(" ", -1));
    command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
    command.addAll(List.of("-storetype", "PKCS12"));
    Path log = directory.resolve("keytool.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(log));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }
}
