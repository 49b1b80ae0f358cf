package org.dateline.udfs.text;

/**
 * How much of some bytes is UTF-8 beyond ASCII.
 *
 * @param valid sequences of two bytes and more that are well formed
 * @param broken bytes above 0x7f that are part of none; a sequence cut off at the end does not count
 */
record Utf8Check(int valid, int broken) {

    static Utf8Check of(byte[] bytes) {
        int valid = 0;
        int broken = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i] & 0xff;
            if (lead < 0x80) {
                i++;
                continue;
            }
            int length = lead >= 0xc2 && lead <= 0xdf
                    ? 2
                    : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
            if (length > 0 && i + length > bytes.length) {
                break;
            }
            if (length > 0 && followed(bytes, i, length)) {
                valid++;
                i += length;
            } else {
                broken++;
                i++;
            }
        }
        return new Utf8Check(valid, broken);
    }

    private static boolean followed(byte[] bytes, int start, int length) {
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
