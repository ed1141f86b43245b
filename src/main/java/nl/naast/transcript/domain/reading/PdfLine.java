package nl.naast.transcript.domain.reading;

/**
 * A line as it is printed, measured in points from the upper left corner of its page.
 *
 * @param top of its letters, as a part of the height of the page
 */
record PdfLine(int page, double left, double right, double base, double top, String text) {}
