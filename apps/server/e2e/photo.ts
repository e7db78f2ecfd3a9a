/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** Notes of a camera (Exif): turned by a quarter, taken 2026-01-05 09:30 in China at 30.26° N, 120.15° E. */
const NOTES =
  '/+EBmEV4aWYAAElJKgAIAAAAAwASAQMAAQAAAAYAAABphwQAAQAAADwAAAAliAQAAQAAAHgAAAAAAAAAAAAAAAAAAAAAAAIAA5ACABQAAADIAA' +
  'AAEZACAAcAAADmAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAQACAAIAAABOAAAAAgAFAAMAAAD6AAAAAwACAAIAAABF' +
  'AAAABAAFAAMAAAAiAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMjAyNjowMTowNSAwOTozMDowMAAAAAAAAAAAAAAAKzA4OjAwAA' +
  'AAAAAAAAAAAAAAAAAeAAAAAQAAAA8AAAABAAAAEA4AAGQAAAAAAAAAAAAAAAAAAAAAAAAAeAAAAAEAAAAJAAAAAQAAAAAAAAABAAAAAAAAAAAA' +
  'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';

/** A photo as a phone makes it, lying on its side: a JPEG of that many pixels whose notes say how it was held, when and where. */
export async function takePhoto(page: Page, width: number, height: number): Promise<Buffer> {
  const plain = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w ?? 0;
      canvas.height = h ?? 0;
      const pen = canvas.getContext('2d');
      for (let y = 0; y < canvas.height; y += 11) {
        for (let x = 0; x < canvas.width; x += 11) {
          if (pen) pen.fillStyle = `hsl(${(x * y) % 360} 60% ${30 + ((x ^ y) % 50)}%)`;
          pen?.fillRect(x, y, 11, 11);
        }
      }
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.95));
      const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
      let text = '';
      for (const byte of bytes) text += String.fromCharCode(byte);
      return btoa(text);
    },
    [width, height],
  );
  const jpeg = Buffer.from(plain, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), Buffer.from(NOTES, 'base64'), jpeg.subarray(2)]);
}
