/** The emblem: a roof with a hearth fire under it. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return <img src="/emblem.svg" width={size} height={size} alt="" />;
}
