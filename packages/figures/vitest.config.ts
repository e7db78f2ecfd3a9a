import { defineConfig } from 'vitest/config';

/** Modules keep nothing between calls, so test files share them: loading them anew for each takes longer than most tests. */
export default defineConfig({ test: { isolate: false, testTimeout: 60_000, hookTimeout: 60_000 } });
