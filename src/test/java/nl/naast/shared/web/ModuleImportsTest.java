package nl.naast.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleImportsTest {
    private static final Map<String, String> FILES = Map.of(
            "/v1/js/a/room.js",
            "import { b } from \"./b.js\";\nimport \"../c.js\";\nat(\"x\").then(() => import(\"./later.js\"));\n",
            "/v1/js/a/b.js",
            "// import \"./no.js\"\nexport { c } from '../c.js';\nconst text = \"./neither.js\";\n",
            "/v1/js/c.js",
            "import * as room from \"./a/room.js\";\nexport const c = 1;\n");

    @Test
    void all_that_must_be_there_is_named_once_and_what_is_fetched_later_is_not() {
        assertThat(ModuleImports.of("/v1/js/a/room.js", file -> FILES.getOrDefault(file, "")))
                .containsExactly("/v1/js/a/b.js", "/v1/js/c.js");
    }
}
