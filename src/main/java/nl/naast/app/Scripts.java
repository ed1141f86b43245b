package nl.naast.app;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Sends scripts without what is there for people only: comments on lines of their own, and indentation. What stands
 * between backticks must therefore stand on one line.
 */
@WebServlet("/scripts/*")
public class Scripts extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, byte[]> lean = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String file = String.valueOf(request.getPathInfo());
        byte[] script = lean.get(file);
        if (script == null) {
            script = read(file);
            if (script.length > 0) {
                lean.put(file, script);
            }
        }
        if (script.length == 0) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(script.length);
        response.getOutputStream().write(script);
    }

    private byte[] read(String file) throws IOException {
        try (InputStream in = getServletContext().getResourceAsStream("/resources/naast" + file)) {
            return in == null
                    ? new byte[0]
                    : lean(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                            .getBytes(StandardCharsets.UTF_8);
        }
    }

    static String lean(String script) {
        return script.replaceAll("(?s)(?m)^\\s*/\\*.*?\\*/\\s*$", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
