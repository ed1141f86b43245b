package nl.naast.shared.persistence;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.persistence.internal.helper.ConversionManager;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps every id as BINARY(16), which H2 and MySQL compare alike, instead of EclipseLink's 36
 * characters. A JPA converter would not do: the specification leaves ids out.
 */
public class UuidMappings implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getDatasourceLogin().getDatasourcePlatform().setConversionManager(new KnowingIds());
        session.getDescriptors().values().stream()
                .flatMap(descriptor -> descriptor.getMappings().stream())
                .filter(AbstractDirectMapping.class::isInstance)
                .map(AbstractDirectMapping.class::cast)
                .filter(mapping -> mapping.getConverter() instanceof UUIDConverter)
                .forEach(mapping -> mapping.setConverter(new AsBytes()));
    }

    /** Where a query asks for one id, EclipseLink converts it outside the mapping. */
    private static final class KnowingIds extends ConversionManager {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings({"unchecked", "NullAway"})
        public <T> T convertObject(@Nullable Object source, Class<T> target) {
            return target == byte[].class && source instanceof UUID id
                    ? (T) bytes(id)
                    : super.convertObject(source, target);
        }
    }

    private static final class AsBytes implements Converter {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Object convertObjectValueToDataValue(@Nullable Object id, Session session) {
            return id instanceof UUID uuid ? bytes(uuid) : id;
        }

        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Object convertDataValueToObjectValue(@Nullable Object column, Session session) {
            return column instanceof byte[] bytes ? uuid(bytes) : column;
        }

        @Override
        public boolean isMutable() {
            return false;
        }

        @Override
        public void initialize(DatabaseMapping mapping, Session session) {
            ((AbstractDirectMapping) mapping).setFieldClassification(byte[].class);
        }
    }

    /** An id as its column holds it, for statements that do not pass the mapping. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] column) {
        ByteBuffer bytes = ByteBuffer.wrap(column);
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
