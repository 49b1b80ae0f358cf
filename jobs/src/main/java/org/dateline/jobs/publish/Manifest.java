package org.dateline.jobs.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.dateline.jobs.check.RunSummary;
import org.dateline.jobs.table.Table;

/**
 * What a release holds and what it was made from. No times: the same input gives the same manifest, but for the number
 * in the release's id.
 *
 * @param releaseId the folder's name
 * @param schemaVersion of the definitions of the tables
 * @param contentSha256 of all tables together
 * @param versions of what made them
 * @param inputs files read
 * @param summary counts of the run
 * @param tables the tables with their files
 * @param documents codebook, data package and the like
 */
public record Manifest(
        String releaseId,
        String schemaVersion,
        String contentSha256,
        Map<String, String> versions,
        List<FileFacts> inputs,
        RunSummary summary,
        List<TableFacts> tables,
        List<FileFacts> documents) {

    /** The file's name. It is the last file written: a folder without it is no release. */
    public static final String NAME = "manifest.json";

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    public Manifest {
        inputs = List.copyOf(inputs);
        tables = List.copyOf(tables);
        documents = List.copyOf(documents);
    }

    /** The hash of all tables together. */
    static String contentSha256(List<TableFacts> tables) {
        StringBuilder all = new StringBuilder(Table.SCHEMA_VERSION);
        tables.forEach(
                table -> all.append('\n').append(table.name()).append(' ').append(table.contentSha256()));
        return DigestUtils.sha256Hex(all.toString());
    }

    String json() {
        JsonNode tree = MAPPER.valueToTree(this);
        return JsonText.of(tree);
    }

    static Manifest parse(String json) throws JsonProcessingException {
        return MAPPER.readValue(json, Manifest.class);
    }
}
