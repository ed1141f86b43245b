package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML inside documents, with a parser that declares nothing and fetches nothing. */
final class DocumentXml {
    private static final String NO_DECLARATIONS = "http://apache.org/xml/features/disallow-doctype-decl";

    private DocumentXml() {}

    static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DECLARATIONS, true);
            factory.newSAXParser().parse(xml, handler);
        } catch (ParserConfigurationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
