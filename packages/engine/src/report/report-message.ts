import { type Locale, messageOf } from '@hearth/expression';
import { type Finding, reportCatalogue } from '@hearth/figures';

/** The sentence of what was found in a report. */
export const reportMessage = (finding: Finding, locale: Locale): string => messageOf(finding, reportCatalogue, locale);
