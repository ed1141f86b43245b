package nl.naast.privacy;

/** The version of the words of a consent; the words stand in the texts under {@code privacy.consent.<version>}. */
public record ConsentWording(String version) {
    public String textKey() {
        return "privacy.consent." + version;
    }
}
