/** Amounts as they are printed: digits with decimals and a percent sign. */
export const amounts = /\d+(?:\.\d+)?%?/g;
