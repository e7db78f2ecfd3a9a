import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './build/compressed-copies.ts';
import { serviceWorkerFiles } from './build/service-worker.ts';

/** Where the server listens while the admin app is being worked on. */
const server = process.env.HEARTH_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react(), serviceWorkerFiles(), compressedCopies()],
  server: { proxy: { '/api': server, '/health': server } },
  build: {
    target: 'es2022',
    // Nothing small becomes a data: URL, so that `img-src` and `font-src` of the policy can stay 'self'.
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { index: 'index.html', sw: 'src/worker/service-worker.ts' },
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        advancedChunks: {
          groups: [
            // What a form needs, whatever frame stands around it: measured by `npm run size -w @hearth/admin`.
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
              priority: 3,
            },
            {
              name: 'form',
              test: /packages[\\/](form-react|kernel|definition|expression|china)[\\/]|node_modules[\\/]big\.js[\\/]/,
              priority: 2,
            },
          ],
        },
      },
    },
  },
});
