import { onBothDatabases } from '@hearth/storage/testing/projects';
import { defineConfig } from 'vitest/config';

/** Real processes and a real browser on a busy machine take their time; a test that hangs is still ended. */
export default defineConfig({ test: { testTimeout: 60_000, hookTimeout: 60_000, projects: onBothDatabases() } });
