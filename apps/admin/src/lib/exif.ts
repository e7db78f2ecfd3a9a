/** What a camera noted in a photo. */
export interface PhotoFacts {
  /** ISO instant. */
  takenAt?: string;
  /** WGS 84 degrees. */
  lat?: number;
  lng?: number;
}

/** Bytes of the beginning in which the notes stand: their segment is at most 64 KB and comes first. */
export const exifLength = 256 * 1024;

const EXIF_TIME = 0x9003;
const EXIF_TIME_OFFSET = 0x9011;
const EXIF_PART = 0x8769;
const GPS_PART = 0x8825;
const SIZES: Record<number, number> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };
const PLACES = 6;

/** Reads time and place from the beginning of a JPEG (Exif 2.32, TIFF 6.0). Damaged or missing notes are no notes. */
export function readPhotoFacts(beginning: ArrayBuffer): PhotoFacts {
  try {
    const tiff = findTiff(new DataView(beginning));
    return tiff ? factsOf(new Tiff(tiff)) : {};
  } catch {
    return {};
  }
}

/** The TIFF block inside the APP1 segment. */
function findTiff(jpeg: DataView): DataView | undefined {
  if (jpeg.byteLength < 4 || jpeg.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 10 < jpeg.byteLength; ) {
    const marker = jpeg.getUint16(at);
    const length = jpeg.getUint16(at + 2);
    // 'Exif'
    if (marker === 0xffe1 && jpeg.getUint32(at + 4) === 0x45786966) {
      return new DataView(jpeg.buffer, at + 10, Math.min(length - 8, jpeg.byteLength - at - 10));
    }
    if (marker < 0xffe0 || marker === 0xffda) return undefined;
    at += 2 + length;
  }
  return undefined;
}

function factsOf(tiff: Tiff): PhotoFacts {
  const main = tiff.entries(tiff.first);
  const exif = tiff.entries(tiff.number(main.get(EXIF_PART)));
  const gps = tiff.entries(tiff.number(main.get(GPS_PART)));
  const takenAt = instantOf(tiff.text(exif.get(EXIF_TIME)), tiff.text(exif.get(EXIF_TIME_OFFSET)));
  const lat = degreesOf(tiff.fractions(gps.get(2)), tiff.text(gps.get(1)) === 'S');
  const lng = degreesOf(tiff.fractions(gps.get(4)), tiff.text(gps.get(3)) === 'W');
  return { ...(takenAt && { takenAt }), ...(lat !== undefined && lng !== undefined && { lat, lng }) };
}

/** `2026:01:05 09:30:00` without an offset is the office's time, UTC+8. */
function instantOf(text: string, offset: string): string | undefined {
  const [, year, month, day, clock] = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(text) ?? [];
  const instant = Date.parse(`${year}-${month}-${day}T${clock}${/^[+-]\d\d:\d\d$/.test(offset) ? offset : '+08:00'}`);
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString();
}

function degreesOf([degrees, minutes = 0, seconds = 0]: number[], negative: boolean): number | undefined {
  if (degrees === undefined) return undefined;
  const value = degrees + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(value)) return undefined;
  return Number((negative ? -value : value).toFixed(PLACES));
}

interface Entry {
  type: number;
  count: number;
  /** Where the value stands. */
  at: number;
}

class Tiff {
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(view: DataView) {
    this.#view = view;
    // 'II' or 'MM'
    this.#little = view.getUint16(0) === 0x4949;
  }

  get first(): number {
    return this.#view.getUint32(4, this.#little);
  }

  /** The entries of a directory by tag; none where there is no directory. */
  entries(offset: number | undefined): Map<number, Entry> {
    const found = new Map<number, Entry>();
    if (!offset) return found;
    const count = this.#view.getUint16(offset, this.#little);
    for (let index = 0; index < count; index += 1) {
      const at = offset + 2 + index * 12;
      const type = this.#view.getUint16(at + 2, this.#little);
      const values = this.#view.getUint32(at + 4, this.#little);
      const inline = (SIZES[type] ?? 1) * values <= 4;
      const place = inline ? at + 8 : this.#view.getUint32(at + 8, this.#little);
      found.set(this.#view.getUint16(at, this.#little), { type, count: values, at: place });
    }
    return found;
  }

  number(entry: Entry | undefined): number | undefined {
    if (!entry) return undefined;
    return entry.type === 3
      ? this.#view.getUint16(entry.at, this.#little)
      : this.#view.getUint32(entry.at, this.#little);
  }

  text(entry: Entry | undefined): string {
    if (!entry) return '';
    let text = '';
    for (let index = 0; index < Math.min(entry.count, 64); index += 1) {
      const code = this.#view.getUint8(entry.at + index);
      if (code === 0) break;
      text += String.fromCharCode(code);
    }
    return text;
  }

  fractions(entry: Entry | undefined): number[] {
    if (!entry) return [];
    return Array.from({ length: Math.min(entry.count, 3) }, (_, index) => {
      const at = entry.at + index * 8;
      return this.#view.getUint32(at, this.#little) / this.#view.getUint32(at + 4, this.#little);
    });
  }
}
