/** The part of big.js that the tests of decimals compare with. */
declare module 'big.js' {
  type Source = number | string | Big;
  class Big {
    constructor(value: Source);
    cmp(n: Source): -1 | 0 | 1;
    div(n: Source): Big;
    eq(n: Source): boolean;
    minus(n: Source): Big;
    plus(n: Source): Big;
    round(places: number, mode: 0 | 1 | 2 | 3): Big;
    sqrt(): Big;
    times(n: Source): Big;
    toFixed(): string;
  }
  export default Big;
}
