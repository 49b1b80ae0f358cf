package org.dateline.jobs.read;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.Path;
import org.dateline.jobs.files.Storage;

/** A file of any of Hadoop's file systems: local, hdfs, s3a and so on. */
record HadoopFile(InputFile file, Configuration conf) implements FileBytes {
    @Override
    public String name() {
        return file.name();
    }

    @Override
    public long length() {
        return file.length();
    }

    Path path() {
        return new Path(file.path());
    }

    @Override
    public InputStream open(long position) throws IOException {
        FSDataInputStream in = new Storage(path(), conf).files().open(path());
        try {
            if (position > 0) {
                in.seek(position);
            }
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
