/** One file in a request, at most 20 MB of it, no other form fields. */
export const fileLimits = { fileSize: 20 * 1024 * 1024, files: 1, fields: 0, parts: 1, headerPairs: 100 };
