/// A share between 0 and 1 in percent, with one digit.
export function percentOf(share: number | undefined): number | undefined {
  return share === undefined ? undefined : Math.round(share * 1000) / 10;
}
