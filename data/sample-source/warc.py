"""WARC 1.1 files, byte for byte the same each time: ids and dates are given, never drawn."""

import hashlib
import struct
import uuid
import zlib


def member(data: bytes) -> bytes:
    """One gzip member with no time stamp and no platform in its header."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    body = deflate.compress(data) + deflate.flush()
    return b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff" + body + struct.pack("<II", zlib.crc32(data), len(data) & 0xFFFFFFFF)


def record(kind: str, date: str, content_type: str, block: bytes, uri: str | None = None) -> bytes:
    name = hashlib.sha256(f"{kind} {uri} {date}".encode() + block).digest()[:16]
    headers = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Record-ID: <urn:uuid:{uuid.UUID(bytes=name, version=5)}>",
        f"WARC-Date: {date}",
    ]
    if uri:
        headers.append(f"WARC-Target-URI: {uri}")
    headers += [f"Content-Type: {content_type}", f"Content-Length: {len(block)}"]
    return "\r\n".join(headers).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def info(date: str) -> bytes:
    fields = "software: data/sample-source/build.py\r\nformat: WARC File Format 1.1\r\ndescription: fiction, written for Dateline\r\n"
    return record("warcinfo", date, "application/warc-fields", fields.encode())


def request(uri: str, date: str) -> bytes:
    host, _, path = uri.removeprefix("https://").partition("/")
    block = f"GET /{path} HTTP/1.1\r\nHost: {host}\r\nUser-Agent: sample\r\n\r\n".encode()
    return record("request", date, "application/http; msgtype=request", block, uri)


def response(uri: str, date: str, body: bytes, content_type: str = "text/html; charset=utf-8", status: str = "200 OK") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
    return record("response", date, "application/http; msgtype=response", head.encode() + body, uri)


def flip_bit(data: bytes) -> bytes:
    """A bit flipped in the stored checksum of a gzip member: all of it inflates, none of it can be trusted."""
    return data[:-8] + bytes([data[-8] ^ 1]) + data[-7:]
