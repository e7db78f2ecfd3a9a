import { shanghaiDateTime } from '@hearth/china';

/** An instant as people of the office read it: 2026-03-02 09:00. */
export const momentText = (instant: string): string => shanghaiDateTime(instant).slice(0, 16).replace('T', ' ');
