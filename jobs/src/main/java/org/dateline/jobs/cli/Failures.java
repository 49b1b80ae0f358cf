package org.dateline.jobs.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What a person at the terminal sees of a failure: what went wrong and why, and the stack trace only on demand. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    /** Spark puts stack traces of executors into its messages. */
    private static final String STACK_FRAME = "\tat ";

    private static final int LINES = 30;

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("dateline: " + e.getMessage());
        err.println("See: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        err.println("dateline: " + message(e));
        Throwable root = root(e);
        if (root != e && !message(e).contains(firstLine(root))) {
            err.println("caused by: " + root.getClass().getSimpleName() + ": " + firstLine(root));
        }
        if (verbose(command)) {
            e.printStackTrace(err);
        } else {
            err.println("(-v behind the command shows the stack trace)");
        }
        err.flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static boolean verbose(CommandLine command) {
        return Boolean.TRUE.equals(command.getCommandSpec().findOption("-v").getValue());
    }

    /** The message without stack traces. Some messages of the class library are the name of a file and nothing else. */
    private static String message(Throwable e) {
        if (e.getMessage() == null) {
            return e.getClass().getSimpleName();
        } else if (e instanceof NoSuchFileException) {
            return "no such file: " + e.getMessage();
        } else if (e instanceof AccessDeniedException) {
            return "no permission: " + e.getMessage();
        } else if (e instanceof FileSystemException) {
            return "cannot read or write " + e.getMessage();
        }
        return e.getMessage()
                .lines()
                .takeWhile(line -> !line.startsWith(STACK_FRAME))
                .limit(LINES)
                .collect(Collectors.joining("\n"));
    }

    private static String firstLine(Throwable e) {
        return message(e).lines().findFirst().orElse("");
    }

    private static Throwable root(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
