package org.dateline.udfs.sql;

import java.io.Serializable;
import org.apache.spark.sql.types.DataType;

/** One SQL function: its name, its type, and the Spark-free method that holds its logic. */
interface SqlFunction extends Serializable {
    /** As written in a query. */
    String name();

    /** What {@code DESCRIBE FUNCTION} shows. */
    String usage();

    DataType returnType();

    /** Fewest and most arguments; all are cast to strings. */
    int minArguments();

    int maxArguments();

    /** @param arguments as many as {@link #maxArguments}, null where not given */
    Object call(String[] arguments);
}
