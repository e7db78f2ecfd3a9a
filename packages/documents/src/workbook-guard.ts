import { pipeline, Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { type DocumentProblem, problem } from './problem.ts';

/** What an uploaded workbook may cost. */
export interface WorkbookLimits {
  /** Size of the file. Default 20 MB. */
  readonly maxBytes: number;
  /** Files inside the archive. Default 1,000. */
  readonly maxEntries: number;
  /** Size of everything inside, declared and really inflated. Default 64 MB. */
  readonly maxInflatedBytes: number;
  /** Rows of one sheet, heading included. Default 100,000. */
  readonly maxRows: number;
}

export const defaultWorkbookLimits: WorkbookLimits = {
  maxBytes: 20 * 1024 ** 2,
  maxEntries: 1_000,
  maxInflatedBytes: 64 * 1024 ** 2,
  maxRows: 100_000,
};

interface DirectoryEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Looks at an upload before any parser does: what it is by its first bytes, how much is in it — by inflating it piece
 * by piece and counting, because a zip's header may lie — and whether it brings macros.
 */
export async function guardWorkbook(bytes: Uint8Array, limits: WorkbookLimits): Promise<DocumentProblem | undefined> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return checkKind(file) ?? checkSize(file, limits) ?? (await checkArchive(file, limits));
}

function checkKind(file: Buffer): DocumentProblem | undefined {
  if (file.length === 0) return problem('workbook-empty');
  if (file.subarray(0, 8).equals(Buffer.from('d0cf11e0a1b11ae1', 'hex'))) {
    const encrypted = file.includes(Buffer.from('EncryptedPackage', 'utf16le'));
    return problem(encrypted ? 'workbook-encrypted' : 'workbook-old');
  }
  return file.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004')) ? undefined : problem('workbook-unknown');
}

function checkSize(file: Buffer, { maxBytes }: WorkbookLimits): DocumentProblem | undefined {
  if (file.length <= maxBytes) return undefined;
  return problem('workbook-bytes', { megabytes: megabytes(file.length), limit: megabytes(maxBytes) });
}

async function checkArchive(file: Buffer, limits: WorkbookLimits): Promise<DocumentProblem | undefined> {
  const { maxEntries, maxInflatedBytes } = limits;
  const entries = readDirectory(file);
  if (entries === undefined) return problem('workbook-damaged');
  if (entries.length > maxEntries) {
    return problem('workbook-entries', { count: entries.length, limit: maxEntries });
  }
  const names = entries.map(({ name }) => name.toLowerCase());
  if (names.some((name) => name.endsWith('vbaproject.bin'))) return problem('workbook-macros');
  if (!names.some((name) => name.startsWith('xl/'))) return problem('workbook-unknown');
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  const tooLarge = problem('workbook-inflated', { limit: megabytes(maxInflatedBytes) });
  if (declared > maxInflatedBytes) return tooLarge;
  const inflated = await inflatedSize(file, entries, maxInflatedBytes);
  if (inflated === undefined) return problem('workbook-damaged');
  return inflated > maxInflatedBytes ? tooLarge : undefined;
}

/** The central directory of the zip (PKWARE APPNOTE 4.3.12–4.3.16); `undefined` when it does not hold together. */
function readDirectory(file: Buffer): DirectoryEntry[] | undefined {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  if (end < 0 || end + 22 > file.length) return undefined;
  const entries: DirectoryEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== 0x02014b50) return undefined;
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Inflates entry by entry and counts, stopping once past the limit; `undefined` when an entry is damaged. */
async function inflatedSize(file: Buffer, entries: DirectoryEntry[], limit: number): Promise<number | undefined> {
  let total = 0;
  for (const { method, packed, offset } of entries) {
    if (offset + 30 > file.length) return undefined;
    const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const data = file.subarray(start, start + packed);
    if (data.length !== packed || (method !== 0 && method !== 8)) return undefined;
    const size = method === 0 ? packed : await countInflated(data, limit - total);
    if (size === undefined) return undefined;
    total += size;
    if (total > limit) return total;
  }
  return total;
}

async function countInflated(data: Buffer, limit: number): Promise<number | undefined> {
  const inflater = createInflateRaw();
  pipeline(Readable.from([data]), inflater, () => {});
  let size = 0;
  try {
    for await (const chunk of inflater) {
      size += chunk.length;
      if (size > limit) return size;
    }
    return size;
  } catch {
    return undefined;
  }
}

function megabytes(bytes: number): number {
  return Math.ceil((bytes / 1024 ** 2) * 10) / 10;
}
