package nl.naast.shared.web;

/** Something that draws itself into a page, in one piece. */
@FunctionalInterface
public interface Drawn {
    void draw(Markup out);
}
