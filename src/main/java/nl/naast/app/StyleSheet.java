package nl.naast.app;

import jakarta.servlet.ServletContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All style sheets in their order as one file, so that a first visit needs one request for the look. */
@WebServlet("/styles")
public class StyleSheet extends HttpServlet {
    /** Where the static files' servlet finds it. */
    static final String NAME = "/css/naast.css";

    private static final long serialVersionUID = 1L;
    private static final List<String> PARTS = List.of(
            "tokens",
            "base",
            "layout",
            "components",
            "pieces",
            "forms",
            "marks",
            "charts",
            "glance",
            "reading",
            "reading-more",
            "reading-tools",
            "reading-scales",
            "handin",
            "handin-more",
            "handin-names",
            "feedback",
            "codebook",
            "class",
            "class-spread",
            "learn",
            "learn-more",
            "syllabus",
            "pictures",
            "talk",
            "client-seat",
            "primefaces",
            "primefaces-float",
            "print");

    private transient volatile byte @Nullable [] joined;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] sheet = joined;
        if (sheet == null) {
            sheet = join(getServletContext());
            joined = sheet;
        }
        response.setContentType("text/css;charset=UTF-8");
        response.setContentLength(sheet.length);
        response.getOutputStream().write(sheet);
    }

    private static byte[] join(ServletContext context) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : PARTS) {
            try (InputStream in = context.getResourceAsStream("/resources/naast/css/" + part + ".css")) {
                if (in != null) {
                    in.transferTo(all);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toByteArray();
    }
}
