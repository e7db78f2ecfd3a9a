import { HttpProblem, NetworkFailure } from './http-problem.ts';

interface Stored {
  id: string;
  name: string;
  size: number;
  type: string;
}

/** Sends one file; `fetch` cannot tell how far an upload is, so this is the one place that uses XMLHttpRequest. */
export function uploadFile(file: File, onProgress: (fraction: number) => void, signal: AbortSignal): Promise<Stored> {
  const body = new FormData();
  body.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/files');
    request.responseType = 'json';
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => {
      if (request.status >= 400) return reject(new HttpProblem(request.status, request.response));
      const { id, name, size, type } = request.response as Stored;
      resolve({ id, name, size, type });
    };
    request.onerror = () => reject(new NetworkFailure('upload broken off'));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(body);
  });
}
