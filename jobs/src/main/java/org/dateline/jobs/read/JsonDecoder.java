package org.dateline.jobs.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A line of JSON Lines: one object. Lists of strings (authors) are joined; nested objects are not looked into. */
final class JsonDecoder implements FrameDecoder {
    private static final ObjectReader JSON =
            new ObjectMapper().readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final String file;
    private final MappedFields fields;

    JsonDecoder(String file, FieldMapping mapping) {
        this.file = file;
        this.fields = new MappedFields(file, Format.JSONL, mapping);
    }

    @Override
    public ReadOutcome decode(Frame frame) {
        JsonNode node;
        try {
            node = JSON.readValue(frame.bytes());
        } catch (JsonProcessingException e) {
            return reject(frame, e.getOriginalMessage());
        } catch (IOException e) {
            return reject(frame, e.getMessage());
        }
        if (node == null || !node.isObject()) {
            return reject(frame, "the line is no JSON object");
        }
        return fields.outcome(frame.offset(), values(node), Bytes.sha256(frame.bytes()));
    }

    private Reject reject(Frame frame, String message) {
        return new Reject(file, frame.offset(), Format.JSONL, RejectReason.MALFORMED_RECORD, "JSON: " + message);
    }

    private static Map<String, String> values(JsonNode object) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String value = value(entry.getValue());
            values.merge(
                    entry.getKey().toLowerCase(Locale.ROOT), value == null ? "" : value, (a, b) -> a.isEmpty() ? b : a);
        }
        return values;
    }

    private static String value(JsonNode node) {
        if (node.isArray()) {
            List<String> parts = new ArrayList<>();
            for (JsonNode part : node) {
                if (part.isValueNode() && !part.isNull()) {
                    parts.add(part.asText());
                }
            }
            return String.join(", ", parts);
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : null;
    }
}
