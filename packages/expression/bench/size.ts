import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The gzipped size of what a form page loads: compile and evaluate, without parser, sentences or SQL. */
export async function browserBytes(): Promise<number> {
  const entry = new URL('form-page.ts', import.meta.url).pathname;
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', output: { format: 'es' } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}

if (import.meta.main) console.log(`browser part: ${await browserBytes()} bytes gzipped`);
