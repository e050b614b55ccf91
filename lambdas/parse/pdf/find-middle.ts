/** The middle one of some numbers by their size, of an even count the larger of the two. @param none stands for no numbers */
export function findMiddle(numbers: readonly number[], none = 0): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? none;
}
