package org.dateline.udfs.sql;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Lists the fields of a struct, one line each. */
final class StructBuilder {
    private final List<StructField> fields = new ArrayList<>();

    StructBuilder required(String name, DataType type) {
        fields.add(DataTypes.createStructField(name, type, false));
        return this;
    }

    StructBuilder optional(String name, DataType type) {
        fields.add(DataTypes.createStructField(name, type, true));
        return this;
    }

    StructType build() {
        return DataTypes.createStructType(fields);
    }
}
