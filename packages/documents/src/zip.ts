import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** One file of the archive, its text or bytes made while it is written. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

interface Measure {
  crc: number;
  size: number;
  packed: number;
}

/** Sizes and checksum follow each file (bit 3), names are UTF-8 (bit 11). */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980, the first date of the format: equal content gives equal bytes. */
const dosDate = 0x0021;
const largest = 0xffff_ffff;

/**
 * A zip archive as a stream of bytes (PKWARE APPNOTE 6.3), holding one chunk of it at a time.
 *
 * @param level deflate level, 1 (fast) to 9 (small).
 * @throws RangeError when the archive or a file in it passes 4 GiB, which needs ZIP64.
 */
export async function* zip(entries: AsyncIterable<ZipEntry>, level: number): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for await (const { path, content } of entries) {
    const name = Buffer.from(path);
    const measure: Measure = { crc: 0, size: 0, packed: 0 };
    yield localHeader(name);
    for await (const chunk of deflate(measured(content, measure), level)) {
      measure.packed += chunk.length;
      yield chunk;
    }
    yield descriptor(measure);
    directory.push(directoryRecord(name, measure, offset));
    offset += 30 + name.length + measure.packed + 16;
    if (measure.size > largest || offset > largest) throw new RangeError(`${path}: larger than 4 GiB`);
  }
  const records = Buffer.concat(directory);
  yield records;
  yield endOfDirectory(directory.length, records.length, offset);
}

async function* deflate(source: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const packer = createDeflateRaw({ level, chunkSize: 65_536 });
  // An error of the source reaches the reader through `packer`, which the pipeline destroys with it.
  pipeline(Readable.from(source, { highWaterMark: 1 }), packer, () => {});
  yield* packer;
}

async function* measured(content: ZipEntry['content'], measure: Measure): AsyncGenerator<Buffer> {
  for await (const text of content) {
    const bytes = Buffer.from(text);
    measure.crc = crc32(bytes, measure.crc);
    measure.size += bytes.length;
    yield bytes;
  }
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt16LE(deflated, 8);
  header.writeUInt16LE(dosDate, 12);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function descriptor({ crc, size, packed }: Measure): Buffer {
  const record = Buffer.alloc(16);
  record.writeUInt32LE(0x08074b50, 0);
  record.writeUInt32LE(crc, 4);
  record.writeUInt32LE(Math.min(packed, largest), 8);
  record.writeUInt32LE(Math.min(size, largest), 12);
  return record;
}

function directoryRecord(name: Buffer, { crc, size, packed }: Measure, offset: number): Buffer {
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(20, 4);
  record.writeUInt16LE(20, 6);
  record.writeUInt16LE(flags, 8);
  record.writeUInt16LE(deflated, 10);
  record.writeUInt16LE(dosDate, 14);
  record.writeUInt32LE(crc, 16);
  record.writeUInt32LE(Math.min(packed, largest), 20);
  record.writeUInt32LE(Math.min(size, largest), 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt32LE(offset, 42);
  return Buffer.concat([record, name]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
