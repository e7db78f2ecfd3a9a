import { inflateRawSync } from 'node:zlib';

/** The texts in a zip archive by path, read through its central directory. For tests. */
export function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files: Record<string, string> = {};
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const nameLength = archive.readUInt16LE(at + 28);
    const path = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const offset = archive.readUInt32LE(at + 42);
    const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    files[path] = inflateRawSync(archive.subarray(start, start + archive.readUInt32LE(at + 20))).toString();
    at += 46 + nameLength;
  }
  return files;
}
