declare module 'big.js' {
  type Source = number | string | Big;
  interface Big {
    readonly c: number[];
    readonly e: number;
    readonly s: number;
    abs(): Big;
    cmp(n: Source): -1 | 0 | 1;
    div(n: Source): Big;
    eq(n: Source): boolean;
    gt(n: Source): boolean;
    lt(n: Source): boolean;
    minus(n: Source): Big;
    plus(n: Source): Big;
    prec(digits: number, mode?: 0 | 1 | 2 | 3): Big;
    round(places: number, mode?: 0 | 1 | 2 | 3): Big;
    sqrt(): Big;
    times(n: Source): Big;
    toFixed(places?: number): string;
    toString(): string;
  }
  interface BigConstructor {
    new (value: Source): Big;
    (): BigConstructor;
    DP: number;
    RM: 0 | 1 | 2 | 3;
    readonly prototype: Big;
  }
  const Big: BigConstructor;
  export default Big;
}
