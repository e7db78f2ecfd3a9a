import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compressedCopies } from './build/compressed-copies.ts';
import { serviceWorkerFiles } from './build/service-worker.ts';

/** Where the server listens while the admin app is being worked on. */
const server = process.env.HEARTH_SERVER ?? 'http://127.0.0.1:8080';

/** What shows and checks a form. */
const ofForms = /packages[\\/](form-react|kernel|definition|expression|china)[\\/]|node_modules[\\/]big\.js[\\/]/;
/** What only making and trying a definition needs: parsers, meta-schemas, checks, proofs, the workflow's interpreter. */
const ofDesigner = new RegExp(
  [
    'definition/src/(parse|meta|check|diff|source|published|hand-over|schedule)',
    'definition/src/walk/(all|comparisons|emergency|expressions|field-pointer|type-scope|values|written)',
    'definition/src/json/(canonical|sha256|suggestion)',
    'expression/src/(parse|rules|sql|print)',
    'kernel/src/(soundness|workflow)',
    'china/src/(codes|calendar/(calendar|counting|deadline))',
  ]
    .join('|')
    .replaceAll('/', '[\\\\/]'),
);

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
              test: (id) => ofForms.test(id) && !ofDesigner.test(id),
              priority: 2,
            },
          ],
        },
      },
    },
  },
});
