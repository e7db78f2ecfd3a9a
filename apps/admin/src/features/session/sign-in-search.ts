/** Why the office's own sign-in service did not let somebody in. */
const problems = ['external-failed', 'external-unknown'] as const;

export interface SignInSearch {
  /** Where somebody wanted to go. */
  back?: string;
  problem?: (typeof problems)[number];
}

export function readSignInSearch({ back, problem }: Record<string, unknown>): SignInSearch {
  const known = problems.find((one) => one === problem);
  return { ...(typeof back === 'string' && { back }), ...(known && { problem: known }) };
}
