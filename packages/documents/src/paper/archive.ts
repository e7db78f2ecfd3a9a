import { inflateRawSync } from 'node:zlib';

/** A Word file has some dozens of files in it. */
const mostFiles = 1000;

/** The files of an archive through its central directory (PKWARE APPNOTE 4.3.12); nothing when it is damaged or holds more than `most` bytes. */
export function filesIn(bytes: Uint8Array, most: number): Map<string, Buffer> | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return unpacked(file, most);
  } catch (fault) {
    if (fault instanceof RangeError || isZlib(fault)) return undefined;
    throw fault;
  }
}

function unpacked(file: Buffer, most: number): Map<string, Buffer> | undefined {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let [at, room] = [file.readUInt32LE(end + 16), most];
  const count = end < 0 ? mostFiles + 1 : file.readUInt16LE(end + 10);
  if (count > mostFiles) return undefined;
  for (let left = count; left > 0; left -= 1) {
    const nameLength = file.readUInt16LE(at + 28);
    const content = inflated(file, at, room);
    room -= content.length;
    if (room < 0) return undefined;
    files.set(file.toString('utf8', at + 46, at + 46 + nameLength), content);
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return files;
}

function inflated(file: Buffer, at: number, room: number): Buffer {
  const offset = file.readUInt32LE(at + 42);
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
  const isStored = file.readUInt16LE(at + 10) === 0;
  return isStored ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
}

const isZlib = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && /^(Z_|ERR_BUFFER_TOO_LARGE)/.test(String(fault.code));
