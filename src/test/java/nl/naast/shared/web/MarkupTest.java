package nl.naast.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTest {
    private final Markup markup = new Markup("/signs.svg");

    @Test
    void what_people_wrote_never_becomes_an_element() {
        markup.element("p", "turn-text", "<script>alert('x')</script> & \"dus\"");
        assertThat(markup)
                .hasToString("<p class=\"turn-text\">&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; "
                        + "&quot;dus&quot;</p>");
    }

    @Test
    void what_people_wrote_never_ends_an_attribute() {
        markup.open("ol", "aria-label", "a\" onclick=\"b").close("ol");
        assertThat(markup).hasToString("<ol aria-label=\"a&quot; onclick=&quot;b\"></ol>");
    }

    @Test
    void an_element_without_an_end_gets_none() {
        markup.open("input", "type", "radio").attribute("checked", "checked").close("input");
        assertThat(markup).hasToString("<input type=\"radio\" checked=\"checked\">");
    }
}
