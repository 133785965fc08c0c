/**
 * The simplest list found within the time that still fails: blocks are cut out, then set to zero, the large
 * ones first.
 */
export async function shortest(
  numbers: readonly number[],
  fails: (numbers: readonly number[]) => Promise<boolean>,
  milliseconds: number,
): Promise<readonly number[]> {
  const end = Date.now() + milliseconds;
  let best = numbers;
  for (let size = Math.ceil(numbers.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < best.length && Date.now() < end;) {
      const [head, block, tail] = [best.slice(0, at), best.slice(at, at + size), best.slice(at + size)];
      const cut = [...head, ...tail];
      const zeroed = [...head, ...block.map(() => 0), ...tail];
      if (await fails(cut)) best = cut;
      else if (block.some((one) => one !== 0) && (await fails(zeroed))) best = zeroed;
      else at += size;
    }
  }
  return best;
}
