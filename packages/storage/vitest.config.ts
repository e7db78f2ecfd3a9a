import { defineConfig } from 'vitest/config';
import { onBothDatabases } from './src/testing/projects.ts';

/** Real databases on a busy machine take their time; a test that hangs is still ended. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, projects: onBothDatabases() } });
