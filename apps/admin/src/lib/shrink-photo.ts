/** Longest side of a photo that is kept, in pixels: the print on a rectification notice is still sharp at 16 cm. */
const LONGEST = 2048;
const QUALITY = 0.82;

/**
 * A photo as a JPEG of moderate size, upright as it was taken. What the browser cannot draw (HEIC on most), and what would not get
 * smaller, stays as it is.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  const picture = await draw(file);
  if (!picture) return file;
  const { width, height } = picture;
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/(\.\w{1,5})?$/, '.jpg'), { type: 'image/jpeg' });
}

/** Turned as the camera noted it. Undefined when the browser cannot read the picture. */
async function draw(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return undefined;
  }
}
