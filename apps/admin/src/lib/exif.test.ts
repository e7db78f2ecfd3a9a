import { expect, it } from 'vitest';
import { exifSegment } from './exif.fixture.ts';
import { readPhotoFacts } from './exif.ts';

const photo = (...bytes: number[]) => Uint8Array.from([0xff, 0xd8, ...bytes]).buffer;

it('reads when and where a photo was taken', () => {
  expect(readPhotoFacts(photo(...exifSegment()))).toEqual({
    takenAt: '2026-01-05T01:30:00.000Z',
    lat: 30.26,
    lng: 120.15,
  });
});

it('finds nothing in a photo without notes, in another file and in half of one', () => {
  expect(readPhotoFacts(photo(0xff, 0xda, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0))).toEqual({});
  expect(readPhotoFacts(Uint8Array.from([0x25, 0x50, 0x44, 0x46]).buffer)).toEqual({});
  for (let length = 1; length < exifSegment().length; length += 7) {
    expect(() => readPhotoFacts(photo(...exifSegment().slice(0, length)))).not.toThrow();
  }
});
