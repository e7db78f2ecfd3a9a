import { defineConfig } from 'vitest/config';

/** A loaded machine must not fail the long random comparisons. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000 } });
