package org.dateline.udfs.sql;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.SparkSessionExtensionsProvider;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Cast$;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataTypes;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction3;
import scala.runtime.BoxedUnit;

/**
 * Registers the SQL functions with a session. Found through {@code META-INF/services} as soon as Dateline's jar is on the
 * class path, so that spark-sql, PySpark and Spark Connect have the functions without further settings.
 */
public final class DatelineExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit>
        implements SparkSessionExtensionsProvider {

    @Override
    public BoxedUnit apply(SparkSessionExtensions extensions) {
        for (SqlFunction function : Functions.ALL) {
            extensions.injectFunction(new Tuple3<>(
                    new FunctionIdentifier(function.name()),
                    new ExpressionInfo(DatelineExtensions.class.getName(), null, function.name(), function.usage(), ""),
                    new Builder(function)));
        }
        return BoxedUnit.UNIT;
    }

    /** Makes the expression of one call. */
    private static final class Builder extends AbstractFunction1<Seq<Expression>, Expression> {
        private final SqlFunction function;

        Builder(SqlFunction function) {
            this.function = function;
        }

        @Override
        public Expression apply(Seq<Expression> given) {
            if (given.size() < function.minArguments() || given.size() > function.maxArguments()) {
                throw new IllegalArgumentException(function.usage() + ": " + given.size() + " arguments given");
            }
            List<Expression> arguments = new ArrayList<>();
            for (Expression argument : CollectionConverters.asJava(given)) {
                arguments.add(Cast$.MODULE$.apply(argument, DataTypes.StringType, false));
            }
            while (arguments.size() < 3) {
                arguments.add(Literal.create(null, DataTypes.StringType));
            }
            return new ScalaUDF(
                    new Call(function),
                    function.returnType(),
                    CollectionConverters.asScala(arguments).toSeq(),
                    CollectionConverters.asScala(
                                    List.<Option<org.apache.spark.sql.catalyst.encoders.ExpressionEncoder<?>>>of())
                            .toSeq(),
                    Option.empty(),
                    Option.apply(function.name()),
                    true,
                    true);
        }
    }

    /** The function as Spark calls it on executors. */
    private static final class Call extends AbstractFunction3<Object, Object, Object, Object>
            implements java.io.Serializable {
        private static final long serialVersionUID = 1L;
        private final SqlFunction function;

        Call(SqlFunction function) {
            this.function = function;
        }

        @Override
        public Object apply(Object first, Object second, Object third) {
            return function.call(new String[] {(String) first, (String) second, (String) third});
        }
    }
}
