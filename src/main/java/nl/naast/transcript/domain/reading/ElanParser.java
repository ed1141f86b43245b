package nl.naast.transcript.domain.reading;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Takes an ELAN file apart; document type declarations and entities of a file's own are not followed. */
final class ElanParser {
    private final XMLStreamReader xml;
    private final Map<String, @Nullable Long> slots = new LinkedHashMap<>();
    private final Map<String, ElanTier> tiers = new LinkedHashMap<>();
    private final Set<String> vocabularyTypes = new HashSet<>();
    private @Nullable ElanTier tier;
    private Map<String, String> annotation = Map.of();

    private ElanParser(XMLStreamReader xml) {
        this.xml = xml;
    }

    static ElanDocument parse(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.strip()));
        try {
            return new ElanParser(xml).document();
        } finally {
            xml.close();
        }
    }

    private ElanDocument document() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element(xml.getLocalName());
            }
        }
        return new ElanDocument(slots, tiers, vocabularyTypes);
    }

    private void element(String name) throws XMLStreamException {
        switch (name) {
            case "TIME_SLOT" -> slots.put(attribute("TIME_SLOT_ID"), millis(xml.getAttributeValue(null, "TIME_VALUE")));
            case "TIER" -> tier();
            case "ALIGNABLE_ANNOTATION", "REF_ANNOTATION" -> annotation = attributes();
            case "ANNOTATION_VALUE" -> value(xml.getElementText());
            case "LINGUISTIC_TYPE" -> type();
            default -> {
                // Media, locales, licences and vocabularies say nothing about who speaks.
            }
        }
    }

    private void tier() {
        int line = xml.getLocation().getLineNumber();
        ElanTier opened = new ElanTier(
                attribute("TIER_ID"),
                attribute("PARTICIPANT"),
                attribute("LINGUISTIC_TYPE_REF"),
                attribute("PARENT_REF"),
                line);
        tiers.put(opened.id(), opened);
        tier = opened;
    }

    private void value(String text) {
        ElanTier open = tier;
        if (open != null) {
            open.add(new ElanTier.Piece(
                    annotation.getOrDefault("ANNOTATION_ID", ""),
                    annotation.getOrDefault("TIME_SLOT_REF1", ""),
                    annotation.getOrDefault("TIME_SLOT_REF2", ""),
                    annotation.getOrDefault("ANNOTATION_REF", ""),
                    text.strip()));
        }
        annotation = Map.of();
    }

    private void type() {
        if (!attribute("CONTROLLED_VOCABULARY_REF").isEmpty()) {
            vocabularyTypes.add(attribute("LINGUISTIC_TYPE_ID"));
        }
    }

    private Map<String, String> attributes() {
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < xml.getAttributeCount(); index++) {
            attributes.put(xml.getAttributeLocalName(index), xml.getAttributeValue(index));
        }
        return attributes;
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private static @Nullable Long millis(@Nullable String value) {
        return value != null && value.matches("\\d{1,12}") ? Long.valueOf(value) : null;
    }
}
