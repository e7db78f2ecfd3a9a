const megabyte = 1024 * 1024;

/** One file in a request, at most 20 MB of it, no other form fields. */
export const fileLimits = { fileSize: 20 * megabyte, files: 1, fields: 0, parts: 1, headerPairs: 100 };

/** Most bytes of one part of a file that is sent in parts. */
export const partSize = 4 * megabyte;
