package nl.naast.transcript.domain.pseudonym;

/** A run of letters and digits in one of the texts; {@code plain} is in lower case and without accents. */
record Word(int text, int start, int end, String written, String plain, boolean opens) {
    boolean isCapitalised() {
        return Character.isUpperCase(written.codePointAt(0));
    }

    boolean isAllCapitals() {
        return written.length() > 1 && written.chars().noneMatch(Character::isLowerCase);
    }

    boolean isNumber() {
        return Character.isDigit(written.charAt(0));
    }
}
