package nl.naast.transcript.domain.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a document becomes a refusal that says what one can do. */
class DamagedDocumentsTest {
    private static final List<String> TALK = List.of("H: Hoe is het?", "C: Gaat wel.");
    private static final int MUTATIONS = 40;

    static Stream<byte[]> documents() {
        return Stream.of(
                DocumentFixtures.word(TALK),
                DocumentFixtures.openDocument("text", "<office:text><text:p>H: a</text:p></office:text>", ""),
                DocumentFixtures.spreadsheet(false, Map.of("Blad", List.of(List.of("H", "Hoi"), List.of("C", "Dag")))),
                DocumentFixtures.spreadsheet(true, Map.of("Blad", List.of(List.of("H", "Hoi"), List.of("C", "Dag")))),
                DocumentFixtures.pdf("Kop", List.of(TALK)),
                "{\\rtf1{\\fonttbl{\\f0 A;}}H: Hoi\\par C: Dag\\par}".getBytes(ISO_8859_1));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_with_bits_turned_over_or_its_end_lost_is_read_or_refused(byte[] document) {
        assertThat(TranscriptReader.read(document, ReadingLimits.standard()).turns())
                .isNotEmpty();
        mutate(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Yasmine_Interview_Transcript.docx",
                "trans4.xlsx",
                "trans6.doc",
                "trans7.rtf",
                "trans8.odt",
                "rl10075oralhistoryst002.pdf"
            })
    void real_documents_too(String name) throws IOException {
        Path file = Corpora.at("formats/word-odt-rtf-pdf/" + name);
        mutate(Files.readAllBytes(file));
    }

    private static void mutate(byte[] document) {
        Random random = new Random(20261123);
        for (int turn = 0; turn < MUTATIONS; turn++) {
            byte[] changed = document.clone();
            for (int bits = 0; bits < 1 + random.nextInt(20); bits++) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            readOrRefuse(changed);
            readOrRefuse(Arrays.copyOf(document, 1 + random.nextInt(document.length)));
        }
    }

    private static void readOrRefuse(byte[] file) {
        try {
            assertThat(TranscriptReader.read(file, ReadingLimits.standard()).turns())
                    .isNotEmpty();
        } catch (BusinessRuleViolation refused) {
            assertThat(refused.key()).startsWith("transcript.violation.");
        }
    }

    @Test
    void a_document_that_is_cut_off_is_called_damaged() {
        byte[] word = DocumentFixtures.word(TALK);
        assertRefused(Arrays.copyOf(word, word.length / 2), "damaged");
    }

    @Test
    void a_locked_document_is_called_locked() throws Exception {
        assertRefused(lockedWord(), "locked");
        assertRefused(lockedPdf(), "locked");
        assertRefused(
                DocumentFixtures.zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml", "<m><encryption-data/></m>",
                        "content.xml", "????")),
                "locked");
    }

    private static byte[] lockedWord() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem storage = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var inside = encryptor.getDataStream(storage)) {
                inside.write(DocumentFixtures.word(TALK));
            }
            storage.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] lockedPdf() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(DocumentFixtures.pdf("", List.of(TALK)))) {
            pdf.protect(new StandardProtectionPolicy("eigenaar", "geheim", new AccessPermission()));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void a_pdf_that_holds_only_pictures_of_pages_says_so() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        assertRefused(out.toByteArray(), "pdfWithoutText");
    }

    @Test
    void a_small_file_that_unpacks_to_a_mountain_is_refused() {
        String mountain = "<w:p><w:r><w:t>" + "a".repeat(60_000_000) + "</w:t></w:r></w:p>";
        assertRefused(DocumentFixtures.wordXml(mountain, "", ""), "unpacksTooLarge");
        assertRefused(packedPdf(1), "unpacksTooLarge");
        assertRefused(packedPdf(2), "unpacksTooLarge");
    }

    /** Deflated once, or once more, which makes a mountain as small as a pebble. */
    private static byte[] packedPdf(int times) {
        byte[] content = "BT ET ".repeat(8_000_000).getBytes(ISO_8859_1);
        for (int i = 0; i < times; i++) {
            byte[] plain = content;
            content = DocumentFixtures.bytes(out -> {
                try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                    packed.write(plain);
                }
            });
        }
        byte[] stream = content;
        return DocumentFixtures.bytes(out -> {
            out.writeBytes("%PDF-1.7\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(ISO_8859_1));
            out.writeBytes(stream);
            out.writeBytes("\nendstream\nendobj\n%%EOF".getBytes(ISO_8859_1));
        });
    }

    @Test
    void entities_are_neither_fetched_nor_multiplied() {
        String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        assertRefused(
                DocumentFixtures.zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text", "content.xml", entity + "<x>&e;</x>")),
                "damaged");
        assertRefused(DocumentFixtures.zip(Map.of("[Content_Types].xml", entity + "<Types>&e;</Types>")), "damaged");
    }

    @Test
    void what_is_still_no_transcript_is_refused_by_its_name() {
        assertRefused(DocumentFixtures.zip(Map.of("ppt/presentation.xml", "<p/>")), "presentation");
        assertRefused(DocumentFixtures.zip(Map.of("iets.txt", "H: Hoi")), "archive");
    }

    @Test
    void no_file_is_left_behind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<Path> before = children(temporary);
        documents().forEach(document -> TranscriptReader.read(document, ReadingLimits.standard()));
        assertThat(children(temporary))
                .filteredOn(path -> path.toString().matches(".*(poi|pdf|PDF).*"))
                .isSubsetOf(before);
        assertThat(Path.of(System.getProperty("user.home"), ".pdfbox.cache")).doesNotExist();
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> TranscriptReader.read(file, ReadingLimits.standard()))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::key)
                .isEqualTo("transcript.violation." + reason);
    }
}
