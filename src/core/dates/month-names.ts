const english = 'january february march april may june july august september october november december'.split(' ');
const german = 'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');

/**
 * The number of a month (from 1) by its English or German name in lower case, whole or shortened to three letters
 * or more (`sept`); 0 for any other word.
 */
export function monthNamed(word: string): number {
  if (word.length < 3) return 0;
  const index = [english, german].map((names) => names.findIndex((name) => name.startsWith(word)));
  return Math.max(...index) + 1;
}
