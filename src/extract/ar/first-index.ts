/** Index of the first of a sorted list that fits, where all behind it fit too; the list's length if none does. */
export function firstIndex<T>(sorted: readonly T[], fits: (of: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
