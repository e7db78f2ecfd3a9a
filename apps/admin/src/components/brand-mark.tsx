interface Props {
  size?: number;
  /** Address of the office's own picture; null or missing = the emblem: a roof with a hearth fire under it. */
  logo?: string | null;
}

/** The mark beside the name. */
export function BrandMark({ size = 32, logo }: Props) {
  return <img src={logo ?? '/emblem.svg'} width={size} height={size} alt="" style={{ objectFit: 'contain' }} />;
}
