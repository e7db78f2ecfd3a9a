/** The APP1 segment of a photo: turned by a quarter, taken at a time and place. Little-endian, as phones write it. */
export function exifSegment(): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(400));
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.setUint16(at, tag, true);
    tiff.setUint16(at + 2, type, true);
    tiff.setUint32(at + 4, count, true);
    tiff.setUint32(at + 8, value, true);
  };
  const text = (at: number, words: string) =>
    [...words].forEach((sign, index) => {
      tiff.setUint8(at + index, sign.charCodeAt(0));
    });
  const fraction = (at: number, values: [number, number][]) =>
    values.forEach(([over, under], index) => {
      tiff.setUint32(at + index * 8, over, true);
      tiff.setUint32(at + index * 8 + 4, under, true);
    });
  tiff.setUint16(0, 0x4949);
  tiff.setUint16(2, 42, true);
  tiff.setUint32(4, 8, true);
  tiff.setUint16(8, 3, true);
  entry(10, 0x0112, 3, 1, 6);
  entry(22, 0x8769, 4, 1, 60);
  entry(34, 0x8825, 4, 1, 120);
  tiff.setUint16(60, 2, true);
  entry(62, 0x9003, 2, 20, 200);
  entry(74, 0x9011, 2, 7, 230);
  text(200, '2026:01:05 09:30:00');
  text(230, '+08:00');
  tiff.setUint16(120, 4, true);
  entry(122, 1, 2, 2, 'N'.charCodeAt(0));
  entry(134, 2, 5, 3, 250);
  entry(146, 3, 2, 2, 'E'.charCodeAt(0));
  entry(158, 4, 5, 3, 290);
  fraction(250, [
    [30, 1],
    [15, 1],
    [3600, 100],
  ]);
  fraction(290, [
    [120, 1],
    [9, 1],
    [0, 1],
  ]);
  const length = 2 + 6 + tiff.byteLength;
  return Uint8Array.from([
    0xff,
    0xe1,
    length >> 8,
    length & 0xff,
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    ...new Uint8Array(tiff.buffer),
  ]);
}
