import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './build/compressed-copies.ts';

/** Where the server listens while the admin app is being worked on. */
const server = process.env.HEARTH_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), compressedCopies()],
  server: { proxy: { '/api': server, '/health': server } },
  build: {
    target: 'es2022',
    // Nothing small becomes a data: URL, so that `img-src` and `font-src` of the policy can stay 'self'.
    assetsInlineLimit: 0,
  },
});
