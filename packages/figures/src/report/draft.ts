import type { Sentence } from './template.ts';

/** What a report will say, sentence by sentence, before any number is known. */
export interface DraftSentence {
  id: string;
  /** Task whose figures may be named without it. */
  home?: string;
  sentence: Sentence;
  suggested?: true;
}
