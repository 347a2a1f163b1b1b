/// A share between 0 and 1 in percent, with one digit; nothing where there is nothing to share.
export function percentOf(share: number | null | undefined): number | undefined {
  return share === undefined || share === null ? undefined : Math.round(share * 1000) / 10;
}
