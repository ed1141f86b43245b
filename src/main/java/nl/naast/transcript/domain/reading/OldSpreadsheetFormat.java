package nl.naast.transcript.domain.reading;

import java.io.IOException;
import java.util.List;
import nl.naast.shared.BusinessRuleViolation;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Spreadsheets of Excel 1997 to 2003 (.xls): what the cells show, without counting anything anew. */
final class OldSpreadsheetFormat implements DocumentExtractor {
    @Override
    public @Nullable SourceFormat recognise(byte[] file) throws IOException {
        boolean sheets = DocumentStorage.is(file) && DocumentStorage.holds(file, "Workbook", "Book");
        return sheets ? SourceFormat.SPREADSHEET : null;
    }

    @Override
    public Document extract(byte[] file, ReadingLimits limits) throws IOException {
        try (POIFSFileSystem storage = DocumentStorage.open(file);
                HSSFWorkbook workbook = new HSSFWorkbook(storage)) {
            DocumentSheets sheets = new DocumentSheets();
            workbook.forEach(sheet -> sheets.add(sheet.getSheetName(), rows(sheet, limits)));
            Document document = new Document();
            sheets.choose(document);
            return document;
        } catch (EncryptedDocumentException locked) {
            throw new BusinessRuleViolation("transcript.violation.locked");
        } catch (OldFileFormatException beforeTheseTimes) {
            throw new BusinessRuleViolation("transcript.violation.oldOffice");
        }
    }

    private static List<List<String>> rows(Sheet sheet, ReadingLimits limits) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        SpreadsheetRows rows = new SpreadsheetRows(limits);
        for (Row row : sheet) {
            rows.startRow(row.getRowNum());
            for (Cell cell : row) {
                rows.add(cell.getColumnIndex(), formatter.formatCellValue(cell));
            }
            rows.endRow(row.getRowNum());
        }
        return rows.list();
    }
}
