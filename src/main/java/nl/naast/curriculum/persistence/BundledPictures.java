package nl.naast.curriculum.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.naast.curriculum.Localized;
import nl.naast.curriculum.Picture;

/** Reads the pictures that ship with the product; nothing but plain shapes and words gets through. */
@ApplicationScoped
public class BundledPictures {
    private static final Set<String> ELEMENTS = Set.of("path", "text", "circle", "rect");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "d", "x", "y", "cx", "cy", "r", "rx", "width", "height");

    public Map<String, Picture> read() {
        JsonObject all = (JsonObject) Json.read("pictures/pictures.json");
        Map<String, Picture> pictures = new LinkedHashMap<>();
        all.keySet().forEach(id -> pictures.put(id, picture(id, Objects.requireNonNull(all.getJsonObject(id)))));
        return Map.copyOf(pictures);
    }

    private static Picture picture(String id, JsonObject json) {
        JsonObject labels = Objects.requireNonNull(json.getJsonObject("labels"));
        Map<String, Localized> byName = new LinkedHashMap<>();
        labels.keySet().forEach(name -> byName.put(name, Json.localized(labels, name)));
        List<Picture.Shape> shapes = shapes("pictures/" + id + ".svg");
        String box = Objects.requireNonNull(shapes.get(0).attributes().get("viewBox"), id);
        return new Picture(
                id,
                Json.localized(json, "title"),
                Json.localized(json, "description"),
                box,
                shapes.subList(1, shapes.size()),
                Map.copyOf(byName));
    }

    /** The root comes first. */
    private static List<Picture.Shape> shapes(String path) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (InputStream in = Json.open(path)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            List<Picture.Shape> shapes = new ArrayList<>();
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    shapes.add(shapes.isEmpty() ? root(reader) : shape(reader));
                }
            }
            return shapes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static Picture.Shape root(XMLStreamReader reader) {
        return new Picture.Shape(
                reader.getLocalName(),
                Map.of("viewBox", Objects.requireNonNull(reader.getAttributeValue(null, "viewBox"))),
                "");
    }

    private static Picture.Shape shape(XMLStreamReader reader) throws XMLStreamException {
        String element = reader.getLocalName();
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        if (!ELEMENTS.contains(element) || !ATTRIBUTES.containsAll(attributes.keySet())) {
            throw new IllegalStateException(element + " " + attributes.keySet());
        }
        return new Picture.Shape(element, attributes, element.equals("text") ? reader.getElementText() : "");
    }
}
