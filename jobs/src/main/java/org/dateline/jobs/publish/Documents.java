package org.dateline.jobs.publish;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.jobs.table.Codebook;
import org.dateline.jobs.table.CodebookJson;
import org.dateline.jobs.table.DataPackage;
import org.dateline.jobs.table.Ddl;

/** The documents beside the tables of a release. */
final class Documents {
    private Documents() {}

    /** @return text of each document by its file name */
    static Map<String, String> of(String contentSha256, List<TableFacts> tables) {
        Map<String, List<String>> files = tables.stream()
                .collect(Collectors.toMap(
                        TableFacts::name,
                        table -> table.files().stream().map(FileFacts::path).toList()));
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("CODEBOOK.md", Codebook.markdown());
        documents.put("codebook.json", JsonText.of(CodebookJson.of()));
        // The hash, not the release's id: the document is then the same in every build of the same input.
        documents.put("datapackage.json", JsonText.of(DataPackage.of(contentSha256.substring(0, 12), files)));
        documents.put("schema.sql", Ddl.sql());
        return documents;
    }
}
