package hrsuite.mentoring.delivery.webhook;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One POST, on a connection of its own. The clients that Java brings look names up by themselves, at a time of their own;
 * here the connection goes to the address that was judged, and TLS still asks for the name.
 */
final class Post implements Closeable {

    private static final int LONGEST_HEAD = 16 << 10;
    private static final int LAST_INTERIM = 199;
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final URI target;
    private final TargetRules rules;
    private final SSLSocketFactory tls;
    private final Instant end;
    private final Socket plain = new Socket();

    Post(URI target, TargetRules rules, SSLSocketFactory tls, Duration timeout) {
        this.target = target;
        this.rules = rules;
        this.tls = tls;
        this.end = Instant.now().plus(timeout);
    }

    /** Trusts what the Java machine trusts, whatever the server around it does. */
    static SSLSocketFactory usualTls() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no TLS.", e);
        }
    }

    Instant end() {
        return end;
    }

    /** Whatever goes wrong is told as the outcome. */
    Outcome send(Map<String, String> headers, String body) {
        try {
            List<InetAddress> addresses = rules.addresses(TargetRules.host(target));
            if (addresses.isEmpty()) {
                return Outcome.failed("TARGET_NOT_ALLOWED");
            }
            return exchange(addresses.get(0), headers, body.getBytes(StandardCharsets.UTF_8));
        } catch (UnknownHostException e) {
            return Outcome.failed("HOST_UNKNOWN");
        } catch (SocketTimeoutException e) {
            return Outcome.failed("TIMED_OUT");
        } catch (SSLException e) {
            return Outcome.failed(isOver() ? "TIMED_OUT" : "NOT_SECURE");
        } catch (IOException e) {
            return Outcome.failed(isOver() ? "TIMED_OUT" : "NOT_REACHED");
        } catch (NumberFormatException e) {
            return Outcome.failed("ANSWER_UNREADABLE");
        }
    }

    private boolean isOver() {
        return !Instant.now().isBefore(end);
    }

    private Outcome exchange(InetAddress address, Map<String, String> headers, byte[] body) throws IOException {
        try (this) {
            plain.connect(new InetSocketAddress(address, port()), left());
            plain.setSoTimeout(left());
            Socket socket = isSecure() ? secured() : plain;
            OutputStream out = socket.getOutputStream();
            out.write(head(headers, body.length).getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            return answer(new BufferedInputStream(socket.getInputStream()));
        }
    }

    private SSLSocket secured() throws IOException {
        SSLSocket socket = (SSLSocket) tls.createSocket(plain, TargetRules.host(target), port(), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    private String head(Map<String, String> headers, int length) {
        String path = target.getRawPath().isEmpty() ? "/" : target.getRawPath();
        String query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
        StringBuilder head = new StringBuilder("POST " + path + query + " HTTP/1.1\r\n");
        head.append("Host: ").append(target.getRawAuthority()).append("\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        return head.append("Content-Length: ")
                .append(length)
                .append("\r\nConnection: close\r\n\r\n")
                .toString();
    }

    private Outcome answer(InputStream in) throws IOException {
        int status;
        Duration wait;
        do {
            String[] first = line(in).split(" ", 3);
            if (first.length < 2 || !first[0].startsWith("HTTP/1.")) {
                throw new NumberFormatException("no HTTP");
            }
            status = Integer.parseInt(first[1]);
            wait = wait(in);
        } while (status <= LAST_INTERIM);
        return Outcome.answered(status, wait);
    }

    /** Reads the headers, of which only one counts. */
    private Duration wait(InputStream in) throws IOException {
        Duration wait = null;
        int length = 0;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            length += line.length();
            if (length > LONGEST_HEAD) {
                throw new NumberFormatException("head too long");
            }
            String low = line.toLowerCase(Locale.ROOT);
            if (low.matches("retry-after:\\s*\\d{1,6}\\s*")) {
                wait = Duration.ofSeconds(Long.parseLong(low.replaceAll("\\D", "")));
            }
        }
        return wait;
    }

    private String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = read(in); next != '\n'; next = read(in)) {
            if (next < 0 || line.size() > LONGEST_HEAD) {
                throw new NumberFormatException("no line");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }

    private int read(InputStream in) throws IOException {
        plain.setSoTimeout(left());
        return in.read();
    }

    /** Milliseconds that are left. */
    private int left() throws SocketTimeoutException {
        long left = Duration.between(Instant.now(), end).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("time is over");
        }
        return (int) left;
    }

    private boolean isSecure() {
        return "https".equalsIgnoreCase(target.getScheme());
    }

    private int port() {
        return target.getPort() > 0 ? target.getPort() : isSecure() ? HTTPS_PORT : HTTP_PORT;
    }

    /** Also from another thread, to end what takes too long. */
    @Override
    public void close() throws IOException {
        plain.close();
    }
}
