/**
 * How sure it is that two series of numbers differ, in standard deviations (Mann and Whitney): 0 where they lie among one another. Series of the
 * same kind come beyond 4.2 once in 40,000 times, however much they scatter; so it can be asked on a machine that does other things meanwhile.
 */
export function rankSum(one: readonly number[], other: readonly number[]): number {
  const above = one.reduce((sum, a) => sum + other.reduce((before, b) => before + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  const pairs = one.length * other.length;
  return Math.abs(above - pairs / 2) / Math.sqrt((pairs * (one.length + other.length + 1)) / 12);
}
