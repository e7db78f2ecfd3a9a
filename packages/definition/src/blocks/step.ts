/** What every step of a workflow has. */
export interface StepBase {
  /** Stable, unique in the workflow, kebab-case; never reused with another meaning. */
  id: string;
  /** What the clerk reads: 基层工会初审. */
  title: string;
  /** One sentence of help for the person who does it. */
  help?: string;
}
