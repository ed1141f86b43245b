package nl.naast.app;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves style sheets, scripts and pictures under {@code /static/<version>/}, so that browsers may keep
 * them for a year and scripts can still import one another by relative name.
 */
@WebServlet("/static/*")
public class StaticFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo();
        int afterVersion = path == null ? -1 : path.indexOf('/', 1);
        if (afterVersion < 0 || path.contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String file = path.substring(afterVersion);
        RequestDispatcher files = request.getRequestDispatcher(place(file));
        files.forward(request, response);
    }

    private static String place(String file) {
        if (file.equals(StyleSheet.NAME)) {
            return "/styles";
        }
        return (file.endsWith(".js") ? "/scripts" : "/resources/naast") + file;
    }
}
