import { expect } from 'vitest';
import { type ProofOptions, proveSound } from './index.ts';
import { defined, type Plan } from './plan.fixture.ts';

/** A definition with one mistake, and the finding that names it: code and place. */
export type Broken = [what: string, plan: Plan, code: string, path: string, options?: ProofOptions];

/** Each is caught at its place; what is more than a warning makes the definition unsound. */
export function expectCaught([, plan, code, path, options]: Broken): void {
  const { findings, verdict } = proveSound(defined(plan), options);
  expect(findings.map((found) => `${found.code} ${found.path}`)).toContain(`${code} ${path}`);
  const found = findings.find((one) => one.code === code && one.path === path);
  if (found?.level !== 'warning') expect(verdict).toBe('unsound');
}
